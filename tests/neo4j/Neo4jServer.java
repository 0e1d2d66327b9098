import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.ByteUnit;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * Neo4j Community with Bolt, for tests: several servers with a database each, as Community has no more, in one process,
 * which compiles their common code once. Arguments: HOME SERVERS [until-stdin-closes]; the password of all comes from
 * NEO4J_PASSWORD.
 */
public class Neo4jServer {
    public static void main(String[] args) throws Exception {
        if (args.length > 2 && args[2].equals("until-stdin-closes")) endWithStdin();
        var uris = new ArrayList<String>();
        for (int server = 1; server <= Integer.parseInt(args[1]); server++) {
            uris.add("bolt://127.0.0.1:" + start(Path.of(args[0], String.valueOf(server))));
        }
        System.out.println("ready " + String.join(" ", uris));
    }

    /** Starts a server; returns its port. */
    private static int start(Path home) {
        var server = new DatabaseManagementServiceBuilder(home)
                .setConfig(BoltConnector.enabled, true)
                // Port 0: the system picks a free one, and no other program can take it in between.
                .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", 0))
                .setConfig(GraphDatabaseSettings.auth_enabled, true)
                .setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(64))
                // Else each of the two databases takes 256 MB of disk before its first write.
                .setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
                .setConfig(GraphDatabaseSettings.udc_enabled, false)
                .setConfig(BoltConnector.server_bolt_telemetry_enabled, false)
                // Else stopping waits five seconds for each connector.
                .setConfig(BoltConnectorInternalSettings.thread_pool_shutdown_wait_time, Duration.ofMillis(100))
                .build();
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown));

        var system = (GraphDatabaseAPI) server.database("system");
        system.executeTransactionally(
                "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED",
                Map.of("password", System.getenv("NEO4J_PASSWORD")));
        var ports = system.getDependencyResolver().resolveDependency(ConnectorPortRegister.class);
        return ports.getLocalAddress(ConnectorType.BOLT).getPort();
    }

    /** The pipe closes however the parent dies, kill -9 included. */
    private static void endWithStdin() {
        var watcher = new Thread(() -> {
            try {
                while (System.in.read() != -1) {}
            } catch (IOException broken) {
                // A broken pipe says the same as a closed one.
            }
            System.exit(0);
        });
        watcher.setDaemon(true);
        watcher.start();
    }
}
