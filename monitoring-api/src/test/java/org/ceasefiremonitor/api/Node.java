package org.ceasefiremonitor.api;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ceasefiremonitor.api.command.CommandGate;
import org.ceasefiremonitor.api.command.CommandTypes;
import org.ceasefiremonitor.api.command.Outcome;
import org.ceasefiremonitor.api.command.Submission;
import org.ceasefiremonitor.api.log.Appender.ConnectionSource;
import org.ceasefiremonitor.core.identity.Actor;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A whole node within the test's process, on a database of the test's choice and a free port. */
public final class Node implements AutoCloseable {

    /** Who acts in most tests. */
    public static final Actor REGISTRAR = actor("mech", "registrar-1", Mandate.REGISTRAR);

    private static final String DATA = "--monitor.data-dir=";

    private final ConfigurableApplicationContext context;

    private Node(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Starts a node on the database with this URL. */
    public static Node start(String url, String... more) {
        var arguments = new ArrayList<>(List.of("--server.port=0", "--management.server.port=0", "--spring.datasource.url=" + url));
        if (!url.isEmpty()) {
            arguments.addAll(List.of(TestDatabase.keysOf(url)));
        } else if (Stream.of(more).noneMatch(option -> option.startsWith("--monitor.log.key="))) {
            // as by default, which the settings of tests replace
            Stream.of(more).filter(option -> option.startsWith(DATA)).map(option -> option.substring(DATA.length())).forEach(data -> arguments.addAll(
                    List.of("--monitor.log.key=" + data + "/log.key", "--monitor.log.kept-checkpoint=" + data + "-kept/checkpoint",
                            "--monitor.subject-keys=" + data + "/subject-keys")));
        }
        arguments.addAll(List.of(more));
        return new Node(SpringApplication.run(CeasefireMonitor.class, arguments.toArray(String[]::new)));
    }

    /** Starts a node whose appender and watch get their connections from elsewhere. */
    public static Node start(String url, ConnectionSource connections) {
        return start(url, ConnectionSource.class, beans -> connections);
    }

    /** Starts a node that takes the time from a clock of the test's. */
    public static Node start(String url, Clock clock) {
        return start(url, Clock.class, beans -> clock);
    }

    /** Starts a node that uses another one of its parts. */
    public static <T> Node start(String url, Class<T> part, Function<BeanFactory, T> instead) {
        return new Node(new SpringApplicationBuilder(CeasefireMonitor.class)
                .initializers(context -> ((GenericApplicationContext) context).registerBean("instead", part,
                        () -> instead.apply(((GenericApplicationContext) context).getBeanFactory()), bean -> bean.setPrimary(true)))
                .run(Stream.concat(Stream.of("--server.port=0", "--management.server.port=0", "--spring.datasource.url=" + url),
                        Stream.of(TestDatabase.keysOf(url))).toArray(String[]::new)));
    }

    public static Actor actor(String participant, String person, Mandate capacity) {
        return new Actor(new ParticipantId(participant), person, capacity, null, false);
    }

    public <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    public JdbcClient jdbc() {
        return get(JdbcClient.class);
    }

    /** Whoever changes rows in the node's database past it; see {@link TestDatabase#intruder}. */
    public JdbcClient intruder() {
        return JdbcClient.create(TestDatabase.intruder(Objects.requireNonNull(context.getEnvironment().getProperty("spring.datasource.url"))));
    }

    public URI uri(String path) {
        return URI.create("http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port") + path);
    }

    /** An address of health and figures. */
    public URI management(String path) {
        return URI.create("http://127.0.0.1:" + context.getEnvironment().getProperty("local.management.port") + path);
    }

    /** Hands a command to the gate, as if it had come over HTTP. */
    public Outcome submit(Object command, Actor actor) {
        return submit(command, actor, null, null);
    }

    public Outcome submit(Object command, Actor actor, @Nullable String key, @Nullable Long ifMatch) {
        return get(CommandGate.class).submit(submission(command, actor, key, ifMatch));
    }

    public Submission submission(Object command, Actor actor, @Nullable String key, @Nullable Long ifMatch) {
        var type = get(CommandTypes.class).find(command.getClass().getSimpleName()).orElseThrow();
        return new Submission(type, command, actor, key, ifMatch, command.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Position of the last event. */
    public long head() {
        return jdbc().sql("select next_position - 1 from log_head").query(Long.class).single();
    }

    @Override
    public void close() {
        context.close();
    }
}
