FROM node:24-slim AS build
WORKDIR /app
# Manifests first, so that a change of the source does not reinstall packages.
COPY package.json package-lock.json ./
# No package needs its install script here.
RUN npm ci --ignore-scripts
COPY . .
RUN npm run build && npm prune --omit=dev --ignore-scripts

FROM node:24-slim
WORKDIR /app
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 GRAPH_FILE=/data/graph.grafeo TOKEN_FILE=/data/tokens.jsonl
# Created here so that a mounted volume belongs to the user too. No VOLUME, which would hide a forgotten mount.
RUN mkdir /data && chown node:node /data
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/cypher ./cypher
COPY --from=build /app/data ./data
COPY --from=build /app/schema ./schema
COPY --from=build /app/dist ./dist
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/readyz').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
# Node itself is process 1 and receives the SIGTERM of «docker stop»; under npm or a shell it would not.
ENTRYPOINT ["node", "dist/src/main.js"]
# Another command in its place imports, exports or explains: docker run … import FILE
CMD ["start"]
