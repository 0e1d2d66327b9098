import { DirectiveLocation, GraphQLDirective, specifiedDirectives } from 'graphql';

/** A place that no published version of GraphQL has yet: clients of these refuse a schema that names it. */
const UNPUBLISHED = DirectiveLocation.DIRECTIVE_DEFINITION;

/** The directives of GraphQL, at the places that its published versions know. */
export const publishedDirectives = specifiedDirectives.map((directive) => {
  if (!directive.locations.includes(UNPUBLISHED)) return directive;
  const config = directive.toConfig();
  return new GraphQLDirective({ ...config, locations: config.locations.filter((place) => place !== UNPUBLISHED) });
});
