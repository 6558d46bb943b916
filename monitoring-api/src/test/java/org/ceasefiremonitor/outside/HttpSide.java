package org.ceasefiremonitor.outside;

import java.util.List;
import java.util.Optional;
import org.ceasefiremonitor.api.command.Assurances;
import org.ceasefiremonitor.api.command.CommandTypes;
import org.ceasefiremonitor.api.command.ProducedEvent;
import org.ceasefiremonitor.api.command.sample.Sample;
import org.ceasefiremonitor.api.settings.Settings;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The HTTP side of the application as it is, over a gate that only records, with the commands of the sample and some
 * endpoints that fail. It stands outside of the application's packages, so that the
 * application itself never finds it.
 */
@ImportAutoConfiguration({
        org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration.class,
        org.springframework.boot.autoconfigure.context.ConfigurationPropertiesAutoConfiguration.class,
        org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration.class,
        org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration.class,
        org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration.class,
        org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration.class,
        org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration.class,
        org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration.class,
        org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration.class,
        org.springdoc.core.configuration.SpringDocConfiguration.class,
        org.springdoc.core.properties.SpringDocConfigProperties.class,
        org.springdoc.core.configuration.SpringDocSpecPropertiesConfiguration.class,
        org.springdoc.webmvc.core.configuration.SpringDocWebMvcConfiguration.class,
        org.springdoc.webmvc.core.configuration.MultipleOpenApiSupportConfiguration.class,
        org.springdoc.webmvc.ui.SwaggerConfig.class,
        org.springdoc.core.properties.SwaggerUiConfigProperties.class,
        org.springdoc.core.properties.SwaggerUiOAuthProperties.class})
@ComponentScan(basePackageClasses = {
        org.ceasefiremonitor.api.actor.ActorSource.class,
        org.ceasefiremonitor.api.command.CommandEndpoint.class,
        org.ceasefiremonitor.api.problem.Problem.class},
        basePackages = {"org.ceasefiremonitor.api.edge", "org.ceasefiremonitor.api.documentation"})
@Import(HttpSide.Broken.class)
@EnableConfigurationProperties(Settings.class)
public class HttpSide {

    @Bean
    RecordingGate gate() {
        return new RecordingGate();
    }

    /** Without a log there is nothing to promise. */
    @Bean
    Assurances assurances() {
        return new Assurances() {
            @Override
            public List<String> receipts(List<ProducedEvent> events) {
                return List.of();
            }

            @Override
            public Optional<String> proof(long position) {
                return Optional.empty();
            }
        };
    }

    @Bean
    CommandTypes commandTypes() {
        return new CommandTypes(List.of(Sample.FEATURE));
    }

    /** Endpoints that fail in ways that only other parts of the application can. */
    @RestController
    static class Broken {

        @GetMapping("/broken/secret")
        String secret() {
            throw new IllegalStateException("secret: jdbc password hunter2");
        }

        @GetMapping(path = "/broken/database", produces = "application/json")
        String database() {
            throw new org.springframework.jdbc.CannotGetJdbcConnectionException("secret: host db.internal");
        }

        @GetMapping(path = "/broken/number", produces = "application/json")
        String number(@RequestParam int n) {
            return "[" + n + "]";
        }
    }
}
