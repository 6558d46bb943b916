package org.ceasefiremonitor.api.intake;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Something that answers like a node and can be told to misbehave. It remembers ids as a node does. */
final class ScriptedNode implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpServer server;
    private final Queue<Misbehaviour> script = new ConcurrentLinkedQueue<>();
    private final Map<String, Integer> recorded = new HashMap<>();
    private final Map<String, String> imports = new HashMap<>();
    private int position;
    private final List<String> order = new ArrayList<>();
    private final List<Integer> bundles = new ArrayList<>();
    private final List<String> actors = new ArrayList<>();
    private Function<JsonNode, @Nullable String> refusal = payload -> null;

    /**
     * What to do to one request.
     *
     * @param status  to answer at once, with a problem; 0 to answer lines
     * @param answers how many lines to answer before the connection is broken
     * @param failing status of every answered line; 0 to decide them
     */
    private record Misbehaviour(int status, int answers, int failing) {
    }

    ScriptedNode() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/api/v1/commands", this::handle);
        server.createContext("/api/v1/events", this::lastOfImport);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Answers a request with this status and nothing else. */
    ScriptedNode thenAnswer(int status) {
        script.add(new Misbehaviour(status, 0, 0));
        return this;
    }

    /** Decides so many lines of a request, answers them and breaks the connection. */
    ScriptedNode thenBreakAfter(int lines) {
        script.add(new Misbehaviour(0, lines, 0));
        return this;
    }

    /** Answers every line of a request with this status. */
    ScriptedNode thenFailLines(int status) {
        script.add(new Misbehaviour(0, Integer.MAX_VALUE, status));
        return this;
    }

    /** Refuses the payloads for which the function names a code. */
    ScriptedNode refusing(Function<JsonNode, @Nullable String> refusal) {
        this.refusal = refusal;
        return this;
    }

    /** Ids in the order in which they were recorded. */
    synchronized List<String> order() {
        return List.copyOf(order);
    }

    /** How many lines each request had. */
    synchronized List<Integer> bundles() {
        return List.copyOf(bundles);
    }

    synchronized List<String> actors() {
        return List.copyOf(actors);
    }

    private synchronized void handle(HttpExchange exchange) throws IOException {
        var lines = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        boolean reports = lines.getFirst().contains("\"ReportViolation\"");
        if (reports) {
            bundles.add(lines.size());
        }
        actors.add(exchange.getRequestHeaders().getFirst("Actor"));
        var misbehaviour = reports ? script.poll() : null;
        if (misbehaviour != null && misbehaviour.status() != 0) {
            var problem = "{\"code\":\"TST-01\",\"detail\":\"as told\"}".getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Retry-After", "0");
            exchange.sendResponseHeaders(misbehaviour.status(), problem.length);
            exchange.getResponseBody().write(problem);
            exchange.close();
            return;
        }
        exchange.sendResponseHeaders(200, 0);
        int number = 0;
        for (var line : lines) {
            if (misbehaviour != null && number == misbehaviour.answers()) {
                exchange.getResponseBody().flush();
                throw new IOException("broken as told");
            }
            number++;
            var answer = misbehaviour != null && misbehaviour.failing() != 0 ? problem(number, misbehaviour.failing(), "TST-02")
                    : decide(number, JSON.readTree(line));
            exchange.getResponseBody().write((answer + "\n").getBytes(StandardCharsets.UTF_8));
        }
        exchange.close();
    }

    private String decide(int number, JsonNode line) {
        var payload = line.path("payload");
        var command = line.path("command").asString();
        if (!command.equals("ReportViolation")) {
            return decideImport(number, command, payload);
        }
        var code = imports.containsKey(payload.path("importId").asString()) ? refusal.apply(payload) : "TST-03";
        if (code != null) {
            return problem(number, code.startsWith("GAT") ? 403 : 422, code);
        }
        var id = payload.path("violationId").asString();
        boolean isNew = !recorded.containsKey(id);
        if (isNew) {
            order.add(id);
            recorded.put(id, position++);
        }
        return accepted(number, recorded.get(id), !isNew);
    }

    private String decideImport(int number, String command, JsonNode payload) {
        var id = payload.path("importId").asString();
        if (command.equals("BeginImport") && imports.containsKey(id)) {
            return accepted(number, 0, true);
        }
        var type = switch (command) {
            case "BeginImport" -> "ImportBegun";
            case "AdvanceImport" -> "ImportAdvanced";
            case "CompleteImport" -> "ImportCompleted";
            default -> throw new IllegalArgumentException(command);
        };
        imports.put(id, "{\"position\":" + position + ",\"type\":\"intake." + type + "\",\"payload\":" + payload + "}");
        return accepted(number, position++, false);
    }

    /** The last event of the one import that there is, whatever its id. */
    private synchronized void lastOfImport(HttpExchange exchange) throws IOException {
        var body = ("{\"items\":[" + String.join(",", imports.values()) + "]}").getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    /** The event of the import as a node would give it; the import was retracted. */
    synchronized void retractImports() {
        imports.replaceAll((id, event) -> event.replaceAll("intake\\.[A-Za-z]+", "intake.ImportRetracted"));
    }

    /** What the last event of the one import says. */
    synchronized JsonNode importState() {
        return JSON.readTree(imports.values().iterator().next());
    }

    private static String accepted(int number, int position, boolean repeated) {
        return "{\"line\":" + number + ",\"status\":201,\"events\":[],\"position\":" + position + ",\"repeated\":" + repeated + "}";
    }

    private static String problem(int number, int status, String code) {
        return "{\"line\":" + number + ",\"status\":" + status + ",\"problem\":{\"status\":" + status + ",\"code\":\"" + code
                + "\",\"title\":\"The rule " + code + ".\",\"detail\":\"as told\"}}";
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
