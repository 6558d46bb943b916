package org.ceasefiremonitor.api.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.ceasefiremonitor.api.Node.REGISTRAR;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.axonframework.updates.UpdateChecker;
import org.axonframework.updates.configuration.HierarchicalUsagePropertyProvider;
import org.ceasefiremonitor.api.Node;
import org.ceasefiremonitor.api.log.LogEventStore;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.participant.BootstrapMechanism;
import org.ceasefiremonitor.core.participant.Form;
import org.ceasefiremonitor.core.participant.RegisterParticipant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The stack is what it is said to be. Most of what could be wrong here would be wrong in silence: no transactions, no replay, a group that
 * nobody runs.
 */
class WiringTest {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir
    private static Path data;
    private static Node node;

    /** Started outside the test's thread: Axon looks at the stack and behaves otherwise where it sees a test. */
    @BeforeAll
    static void start() {
        node = onAnotherThread(() -> Node.start("", "--monitor.data-dir=" + data.resolve("node")));
        node.submit(new BootstrapMechanism(new ParticipantId("mech"), "Mechanism", Form.ORGANISATION, null,
                Set.of(Mandate.REGISTRAR, Mandate.CHIEF_MONITOR)), REGISTRAR);
        for (var state : List.of("xaa", "xab", "xac")) {
            node.submit(new RegisterParticipant(new ParticipantId(state), "State " + state, Form.STATE, state.toUpperCase(java.util.Locale.ROOT), Set.of()), REGISTRAR);
        }
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    @Test
    void ids_of_events_and_commands_rise_with_time() {
        var ids = node.jdbc().sql("select event_id, command_id from event order by position")
                .query((row, n) -> List.of(row.getString(1), row.getString(2))).list();
        assertThat(ids).hasSizeGreaterThan(2);
        for (int column : List.of(0, 1)) {
            var inOrder = ids.stream().map(row -> row.get(column)).toList();
            assertThat(inOrder).isSorted().doesNotHaveDuplicates().allSatisfy(id -> assertThat(UUID.fromString(id).version()).isEqualTo(7));
        }
    }

    @Test
    void views_and_tokens_share_one_transaction() {
        assertThat(node.get(TransactionManager.class)).isInstanceOf(SpringTransactionManager.class);
        assertThat(groups()).isNotEmpty().allSatisfy(group -> assertThat(processing().transactionManager(group))
                .isSameAs(node.get(TransactionManager.class)));
    }

    @Test
    void a_command_waits_without_a_transaction() {
        var transaction = new AtomicBoolean(true);
        var bus = node.get(CommandBus.class);
        try (var subscribed = bus.subscribe("probe", message -> {
            transaction.set(TransactionSynchronizationManager.isActualTransactionActive());
            return "done";
        })) {
            assertThat(subscribed).isNotNull();
            var answer = new CompletableFuture<Object>();
            bus.dispatch(new GenericCommandMessage<>(GenericCommandMessage.asCommandMessage("payload"), "probe"),
                    (command, result) -> answer.complete(result.getPayload()));
            assertThat(answer).succeedsWithin(PATIENCE).isEqualTo("done");
        }
        assertThat(transaction).isFalse();
    }

    @Test
    void events_and_tokens_are_stored_in_our_tables() {
        assertThat(node.get(EventStore.class)).isExactlyInstanceOf(LogEventStore.class);
        assertThat(node.get(Configuration.class).eventStore()).isSameAs(node.get(EventStore.class));
        assertThat(node.get(TokenStore.class)).isExactlyInstanceOf(JdbcTokenStore.class);
        assertThat(groups()).allSatisfy(group -> assertThat(processing().tokenStore(group)).isSameAs(node.get(TokenStore.class)));
        awaitViews();
        assertThat(node.jdbc().sql("select distinct processor_name from token").query(String.class).set()).isEqualTo(processors().keySet());
        assertThat(node.jdbc().sql("select distinct token_type from token").query(String.class).list())
                .isSubsetOf(GlobalSequenceTrackingToken.class.getName(), ReplayToken.class.getName());
    }

    @Test
    void everything_is_written_as_json_by_jackson_3() {
        var axon = node.get(Configuration.class);
        assertThat(List.of(axon.serializer(), axon.eventSerializer(), axon.messageSerializer(), node.get(Serializer.class)))
                .allSatisfy(serializer -> assertThat(serializer).isExactlyInstanceOf(Jackson3Serializer.class));
    }

    @Test
    void a_token_of_a_replay_survives_being_stored() {
        var token = ReplayToken.createReplayToken(new GlobalSequenceTrackingToken(7), new GlobalSequenceTrackingToken(3));
        var serializer = node.get(Configuration.class).serializer();
        TrackingToken read = serializer.deserialize(serializer.serialize(token, byte[].class));
        assertThat(read).isEqualTo(token).isInstanceOf(ReplayToken.class);
    }

    @Test
    void every_processor_is_pooled_and_found_as_a_streaming_one() {
        assertThat(groups()).isNotEmpty().allSatisfy(group -> {
            var processor = processing().eventProcessorByProcessingGroup(group).orElseThrow();
            assertThat(processor).isExactlyInstanceOf(PooledStreamingEventProcessor.class);
            assertThat(processing().eventProcessorByProcessingGroup(group, StreamingEventProcessor.class)).containsSame(
                    (StreamingEventProcessor) processor);
            assertThat(processing().eventProcessorByProcessingGroup(group, TrackingEventProcessor.class))
                    .as("asked for as what it is not, it is not found, without a word").isEmpty();
        });
    }

    @Test
    void annotated_configured_and_running_groups_are_the_same() {
        assertThat(groups()).isEqualTo(annotatedGroups());
        assertThat(processors().keySet()).as("all views are followed by one processor").containsExactly("views");
        assertThat(node.jdbc().sql("select view from view_position").query(String.class).set()).isEqualTo(annotatedGroups());
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(processors()).allSatisfy((group, processor) -> {
            assertThat(processor.isRunning()).isTrue();
            assertThat(processor.isError()).isFalse();
            assertThat(((StreamingEventProcessor) processor).processingStatus()).hasSize(1);
        }));
    }

    @Test
    void a_view_that_is_reset_is_filled_again_from_the_log() {
        awaitViews();
        var tables = node.jdbc().sql("select table_name from information_schema.tables where lower(table_name) like 'view!_%' escape '!' "
                + "and lower(table_name) <> 'view_position'").query(String.class).list();
        var before = rows(tables);
        assertThat(before.values().stream().mapToInt(List::size).sum()).isPositive();
        for (var each : processors().values()) {
            var processor = (StreamingEventProcessor) each;
            processor.shutDown();
            assertThat(processor.supportsReset()).isTrue();
            processor.resetTokens(StreamableMessageSource::createTailToken);
        }
        assertThat(rows(tables).values()).allSatisfy(rows -> assertThat(rows).isEmpty());
        assertThat(node.jdbc().sql("select distinct position from view_position").query(Long.class).list()).containsExactly(-1L);
        processors().values().forEach(EventProcessor::start);
        awaitViews();
        assertThat(rows(tables)).isEqualTo(before);
    }

    @Test
    void a_node_does_not_report_to_the_makers_of_its_libraries() {
        assertThat(node.get(UpdateChecker.class)).as("the checker is wired, so the switch matters").isNotNull();
        assertThat(node.get(HierarchicalUsagePropertyProvider.class).getDisabled()).isTrue();
    }

    @Test
    void libraries_that_would_change_the_wiring_are_not_there() {
        // JPA is there for the baseline of the benchmark; the build keeps it out of what is packaged.
        assertThat(Stream.of("org.axonframework.axonserver.connector.AxonServerConfiguration",
                "org.springframework.boot.devtools.restart.Restarter").filter(WiringTest::exists)).isEmpty();
    }

    @Test
    void the_embedded_database_writes_before_it_acknowledges() {
        assertThat(node.jdbc().sql("select setting_value from information_schema.settings where setting_name = 'WRITE_DELAY'")
                .query(String.class).set()).containsExactly("0");
    }

    @Test
    void a_node_listens_on_this_machine_only() throws IOException {
        var uri = node.uri("/");
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), uri.getPort()), 2_000);
            assertThat(socket.isConnected()).isTrue();
        }
        // 127.0.0.2 is this machine, too, but not the address that was bound; it stands in for the outer ones where there are none
        var others = Stream.concat(NetworkInterface.networkInterfaces().flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress()), Stream.of(InetAddress.getByName("127.0.0.2"))).toList();
        assertThat(others).allSatisfy(address -> assertThatThrownBy(() -> {
            try (var socket = new Socket()) {
                socket.connect(new InetSocketAddress(address, uri.getPort()), 2_000);
            }
        }).as("%s", address).isInstanceOf(IOException.class));
    }

    private static Node onAnotherThread(java.util.function.Supplier<Node> start) {
        var started = new CompletableFuture<Node>();
        Thread.ofPlatform().name("starter").start(() -> {
            try {
                started.complete(start.get());
            } catch (RuntimeException | Error e) {
                started.completeExceptionally(e);
            }
        });
        return started.join();
    }

    private static EventProcessingConfiguration processing() {
        return node.get(EventProcessingConfiguration.class);
    }

    private static TreeMap<String, EventProcessor> processors() {
        return new TreeMap<>(processing().eventProcessors());
    }

    private static Set<String> groups() {
        var groups = new TreeSet<String>();
        annotatedGroups().stream().filter(group -> processing().eventProcessorByProcessingGroup(group).isPresent()).forEach(groups::add);
        return groups;
    }

    private static Set<String> annotatedGroups() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ProcessingGroup.class));
        return scanner.findCandidateComponents("org.ceasefiremonitor").stream().map(candidate -> {
            try {
                return Class.forName(candidate.getBeanClassName());
            } catch (ClassNotFoundException e) {
                throw new AssertionError(e);
            }
        }).map(type -> type.getAnnotation(ProcessingGroup.class).value()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static void awaitViews() {
        long head = node.head();
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(node.jdbc().sql("select distinct position from view_position")
                .query(Long.class).list()).containsExactly(head));
    }

    private static TreeMap<String, List<String>> rows(List<String> tables) {
        var rows = new TreeMap<String, List<String>>();
        tables.forEach(table -> rows.put(table, node.jdbc().sql("select * from " + table).query().listOfRows().stream()
                .map(String::valueOf).sorted().toList()));
        return rows;
    }

    private static boolean exists(String type) {
        try {
            Class.forName(type, false, WiringTest.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
