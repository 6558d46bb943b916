package org.ceasefiremonitor.api.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.ceasefiremonitor.outside.Http;
import org.ceasefiremonitor.api.command.CommandTypes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/** What must hold of the description of the interface, whatever is behind it. */
public abstract class InterfaceDescriptionContract {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch", "head", "options", "trace");

    @Autowired
    CommandTypes types;
    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;
    private Http http;
    private JsonNode description;

    @BeforeEach
    void read_the_description(@LocalServerPort int port) {
        http = new Http(port);
        description = http.get("/openapi").json();
    }

    @Test
    void it_is_openapi_3_1() {
        assertThat(description.path("openapi").asString()).startsWith("3.1.");
        assertThat(http.get("/openapi.yaml").text()).startsWith("openapi: 3.1.");
    }

    @Test
    void it_describes_the_routes_that_there_are_and_no_others() {
        assertThat(described()).isEqualTo(mapped());
    }

    @Test
    void every_command_has_an_operation_with_its_schema() {
        assertThat(types.all()).isNotEmpty().allSatisfy(type -> {
            var operation = description.path("paths").path("/api/v1/commands/" + type.name()).path("post");
            var body = operation.path("requestBody").path("content").path("application/json");
            assertThat(operation.path("operationId").asString()).isEqualTo(type.name());
            assertThat(body.path("schema").path("properties").propertyNames()).hasSize(type.type().getRecordComponents().length);
            assertThat(body.path("examples").path("example").path("value").isObject()).as(type.name() + " has an example").isTrue();
            assertThat(operation.path("x-mandates").size()).isEqualTo(type.mandates().size());
            assertThat(operation.path("responses").propertyNames()).contains("200", "201", "default");
        });
    }

    @Test
    void whatever_depends_on_the_reader_can_be_read_as_someone() {
        var varying = new ArrayList<String>();
        description.path("paths").properties().forEach(path -> {
            var operation = path.getValue().path("get");
            if (!operation.isObject() || path.getKey().contains("{") || !http.get(path.getKey()).header("Vary").contains("Actor")) {
                return;
            }
            varying.add(path.getKey());
            var headers = new ArrayList<String>();
            operation.path("parameters").forEach(parameter -> {
                if (parameter.path("in").asString().equals("header")) {
                    headers.add(parameter.path("name").asString());
                    assertThat(parameter.path("required").asBoolean()).isFalse();
                }
            });
            assertThat(headers).as(path.getKey()).containsExactly("Actor", "If-None-Match");
        });
        assertThat(varying).contains("/api/v1/zones", "/api/v1/violations", "/api/v1/events");
    }

    @Test
    void every_operation_says_that_it_may_answer_a_problem_and_has_a_name_of_its_own() {
        var names = new ArrayList<String>();
        description.path("paths").forEach(path -> path.forEach(operation -> {
            assertThat(operation.path("responses").path("default").path("content").has("application/problem+json")).isTrue();
            names.add(operation.path("operationId").asString());
        }));
        assertThat(names).doesNotHaveDuplicates().doesNotContain("").noneMatch(name -> name.matches(".*_\\d+"));
    }

    @Test
    void every_reference_leads_somewhere() {
        var schemas = description.path("components").path("schemas").propertyNames();
        var references = Pattern.compile("\"\\$ref\":\"([^\"]*)\"").matcher(description.toString()).results().map(found -> found.group(1)).toList();
        assertThat(references).isNotEmpty().allSatisfy(reference ->
                assertThat(schemas).contains(reference.replace("#/components/schemas/", "")));
    }

    @Test
    void the_page_to_browse_it_needs_nothing_from_elsewhere() {
        var docs = http.get("/docs");
        assertThat(docs.status()).isEqualTo(302);
        var page = http.get(docs.header("Location"));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Security-Policy")).contains("script-src 'self'", "connect-src 'self'", "frame-ancestors 'none'");
        var links = Pattern.compile("(?:src|href)=\"([^\"]*)\"").matcher(page.text()).results().map(found -> found.group(1)).toList();
        assertThat(links).hasSizeGreaterThan(4).allSatisfy(link -> {
            assertThat(link).doesNotContain("//");
            assertThat(http.get("/swagger-ui/" + link.replaceFirst("^\\./", "")).status()).isEqualTo(200);
        });
        assertThat(http.get("/swagger-ui/swagger-initializer.js").text()).contains("/openapi/swagger-config").doesNotContain("petstore");
        assertThat(http.get("/openapi/swagger-config").json().path("url").asString()).isEqualTo("/openapi");
    }

    private Collection<String> described() {
        var routes = new TreeSet<String>();
        description.path("paths").properties().forEach(path -> path.getValue().propertyNames().forEach(method -> {
            assertThat(METHODS).contains(method);
            routes.add(method.toUpperCase(java.util.Locale.ROOT) + " " + path.getKey());
        }));
        return routes;
    }

    private Collection<String> mapped() {
        var routes = new TreeSet<String>();
        mapping.getHandlerMethods().forEach((info, handler) -> {
            var ours = handler.getBeanType().getPackageName().startsWith("org.ceasefiremonitor")
                    && !ErrorController.class.isAssignableFrom(handler.getBeanType());
            if (ours) {
                info.getPatternValues().forEach(path -> methods(info.getMethodsCondition().getMethods()).forEach(method ->
                        // the form of a variable is no part of its description
                        routes.add(method + " " + path.replace("{*", "{").replaceAll("\\{(\\w+):(?:[^{}]|\\{\\d+})*}", "{$1}"))));
            }
        });
        // The one endpoint for commands is described as one operation for each command.
        assertThat(routes.remove("POST /api/v1/commands/{command}")).isTrue();
        types.all().forEach(type -> routes.add("POST /api/v1/commands/" + type.name()));
        return routes;
    }

    private static Collection<String> methods(Set<RequestMethod> methods) {
        return methods.stream().map(Enum::name).toList();
    }
}
