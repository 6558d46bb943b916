package org.ceasefiremonitor.api.documentation;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ceasefiremonitor.api.actor.HeaderActorSource;
import org.ceasefiremonitor.api.command.CommandCatalogue;
import org.ceasefiremonitor.api.command.CommandEndpoint;
import org.ceasefiremonitor.api.problem.Problem;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/**
 * Completes the description of the interface, which is found from the controllers, with what the one endpoint for commands hides: an
 * operation for each command, with its schema, example and mandates; and with the form that every problem has.
 */
@Component
final class InterfaceDescription implements OpenApiCustomizer {

    private static final String NOT_MODIFIED = "304";
    private static final String ACTOR = "participant=xaa; person=m-17; capacity=MONITOR; authority=order-9";
    private static final String JSON = "application/json";
    private static final String TEMPLATE = CommandEndpoint.PATH + "/{command}";

    private final CommandCatalogue commands;

    InterfaceDescription(CommandCatalogue commands) {
        this.commands = commands;
    }

    @Override
    public void customise(OpenAPI description) {
        description.setInfo(new Info().title("Ceasefire Monitor").version("v1")
                .license(new License().name("Apache-2.0").url("https://www.apache.org/licenses/LICENSE-2.0"))
                .description("Commands say what someone wants done, queries read what is known at a position of the log, audits read the log itself."
                        + " Who acts is named in the header Actor; without it a reader sees what is public."));
        description.setServers(List.of(new Server().url("/").description("this node")));
        description.getComponents().addSchemas("Problem", problemSchema());
        description.getComponents().addSchemas("CommandStreamLine", lineSchema());
        // Found from Jackson's class, it would list that class's methods; what it stands for is any JSON.
        description.getComponents().getSchemas().computeIfPresent("JsonNode", (name, found) -> new Schema<>().description("any JSON"));
        stream(description.getPaths().get(CommandEndpoint.PATH).getPost());
        description.getPaths().get(TEMPLATE).setPost(null);
        commands.all().commands().forEach(command ->
                description.getPaths().addPathItem(command.path(), new PathItem().post(operation(command))));
        description.getPaths().values().forEach(path -> path.readOperations().forEach(operation -> {
            if (operation.getResponses() != null && operation.getResponses().containsKey(NOT_MODIFIED)) {
                addReader(operation);
            }
            if (operation.getTags() != null && operation.getTags().stream().anyMatch(tag -> tag.startsWith("operation"))) {
                operation.addParametersItem(actor());
            }
            addProblem(operation);
        }));
    }

    /** What is read depends on who reads it, so that it can be asked for again with its entity tag. */
    private static void addReader(Operation operation) {
        operation.addParametersItem(header(HeaderActorSource.HEADER, "For whom it is read; without it, what is public. Taken only from this machine"
                        + " until there is sign-in.", false, typed("string")).example(ACTOR))
                .addParametersItem(header("If-None-Match", "Entity tag of an answer that the client has; if it is still the answer, 304.", false,
                        typed("string")));
    }

    private static Operation operation(CommandCatalogue.Entry command) {
        var mandates = command.mandates().isEmpty() ? "anyone, once, while nothing is recorded"
                : command.mandates().stream().map(Enum::name).collect(Collectors.joining(", "));
        var operation = new Operation()
                .operationId(command.command())
                .addTagsItem("commands: " + command.feature())
                .summary(command.description() == null ? command.command() : command.description().replaceFirst("(?s)\\. .*|\\.$", ""))
                .description((command.description() == null ? "" : command.description() + " ")
                        + "May be issued by: " + mandates + "." + (command.humanDecision() ? " Only a person may decide it." : ""))
                .addParametersItem(actor())
                .addParametersItem(header("Idempotency-Key", "Repeating the command with the same key gives the same answer and nothing new.",
                        false, typed("string").minLength(1).maxLength(255)))
                .addParametersItem(header("If-Match", "Revision that the thing must still have, as a strong entity tag, for example \"3\".",
                        false, typed("string")))
                .addParametersItem(header("Prefer", "`receipt`: the answer has a signed receipt for each event, which promises when a checkpoint covers it."
                        + " `wait=inclusion`: it is given once a checkpoint covers them, with the proof. Both may be named, with a comma between.", false, typed("string")))
                .requestBody(new RequestBody().required(true).content(new Content().addMediaType(JSON, body(command))))
                .responses(new ApiResponses()
                        .addApiResponse("201", accepted("It was recorded and created something.")
                                .addHeaderObject("Location", new Header().description("where it can be read").schema(typed("string"))))
                        .addApiResponse("200", accepted("It was recorded.")));
        operation.addExtension("x-mandates", List.copyOf(command.mandates()).stream().map(Enum::name).toList());
        operation.addExtension("x-human-decision", command.humanDecision());
        return operation;
    }

    private static MediaType body(CommandCatalogue.Entry command) {
        var body = new MediaType().schema(SchemaModel.of(command.schema()));
        if (command.example() != null) {
            body.addExamples("example", new Example().value(SchemaModel.plain(command.example())));
        }
        return body;
    }

    private static ApiResponse accepted(String description) {
        return new ApiResponse().description(description)
                .content(new Content().addMediaType(JSON, new MediaType().schema(ref("CommandAnswer"))))
                .addHeaderObject(CommandEndpoint.LOG_POSITION, new Header().description("position of the last event")
                        .schema(typed("integer")));
    }

    private static void stream(Operation operation) {
        var line = typed("object");
        line.addProperty("command", text("name of the command"));
        line.addProperty("payload", typed("object").description("the command's JSON"));
        line.addProperty("idempotencyKey", text("like the header of that name, for this line"));
        line.addProperty("ifMatch", text("like the header of that name, for this line"));
        line.setRequired(List.of("command", "payload"));
        operation.operationId("StreamOfCommands").tags(List.of("commands")).summary("A stream of commands")
                .description("One JSON text on each line, at most 64 KiB long; blank lines are left out and counted. The answer has one line for"
                        + " each, in order, and goes out while the request comes in: read while you send. A line that is refused does not touch"
                        + " its neighbours.")
                .addParametersItem(actor())
                .requestBody(new RequestBody().required(true)
                        .content(new Content().addMediaType(CommandEndpoint.NDJSON, new MediaType().schema(line))))
                .responses(new ApiResponses().addApiResponse("200", new ApiResponse()
                        .description("One line for each line: its number, the status that the command would have had by itself, and either its"
                                + " events and position or the problem.")
                        .content(new Content().addMediaType(CommandEndpoint.NDJSON, new MediaType().schema(ref("CommandStreamLine"))))));
    }

    private static void addProblem(Operation operation) {
        if (operation.getResponses() == null) {
            operation.setResponses(new ApiResponses());
        }
        operation.getResponses().addApiResponse("default", new ApiResponse().description("A problem, RFC 9457; /problems explains every code.")
                .content(new Content().addMediaType(Problem.MEDIA_TYPE, new MediaType().schema(ref("Problem")))));
    }

    private static Parameter actor() {
        return header(HeaderActorSource.HEADER, "Who acts, and in which capacity. Taken only from this machine until there is sign-in.", true, typed("string"))
                .example(ACTOR);
    }

    private static Parameter header(String name, String description, boolean required, Schema<?> schema) {
        return new Parameter().in("header").name(name).description(description).required(required).schema(schema);
    }

    private static Schema<Object> lineSchema() {
        var line = typed("object");
        line.addProperty("line", typed("integer").description("number of the line in the request, from 1"));
        line.addProperty("status", typed("integer").description("the status that the command would have had by itself"));
        line.addProperty("command", text("name of the command, where it could be read"));
        line.addProperty("events", typed("array").items(ref("ProducedEvent")));
        line.addProperty("position", typed("integer").description("position of the last event"));
        line.addProperty("repeated", typed("boolean"));
        line.addProperty("problem", ref("Problem"));
        line.setRequired(List.of("line", "status"));
        return line;
    }

    private static Schema<Object> problemSchema() {
        var problem = typed("object");
        problem.addProperty("type", text("where the catalogue explains the code").format("uri-reference"));
        problem.addProperty("title", text("the rule or fault in one sentence"));
        problem.addProperty("status", typed("integer"));
        problem.addProperty("detail", text("what is wrong in this case"));
        problem.addProperty("code", text("stable code of the rule or fault"));
        problem.addProperty("field", text("the field that is at fault, dotted"));
        problem.addProperty("details", typed("object").description("facts that help a program to react"));
        problem.addProperty("incident", text("under which the cause is found in the node's log").format("uuid"));
        problem.setRequired(List.of("type", "title", "status", "detail", "code"));
        return problem;
    }

    private static Schema<Object> text(String description) {
        var text = typed("string");
        text.setDescription(description);
        return text;
    }

    private static Schema<Object> typed(String type) {
        var schema = new Schema<>();
        schema.setTypes(Set.of(type));
        return schema;
    }

    private static Schema<?> ref(String name) {
        return new Schema<>().$ref("#/components/schemas/" + name);
    }
}
