package org.ceasefiremonitor.api.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ceasefiremonitor.api.Node.actor;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.ceasefiremonitor.api.Ceasefire;
import org.ceasefiremonitor.api.Node;
import org.ceasefiremonitor.api.TestDatabase;
import org.ceasefiremonitor.core.Feature;
import org.ceasefiremonitor.core.Features;
import org.ceasefiremonitor.core.directory.Definition;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ZoneId;
import org.ceasefiremonitor.core.zone.CeasefireZone;
import org.ceasefiremonitor.core.zone.EndZone;
import org.ceasefiremonitor.core.zone.ZoneDefinition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What was folded from events and kept is used by the code that folded it, and by no other. */
class StoredFoldsTest {

    private static final String ZONE = "zone/north";
    private static final PersonalSeal SEAL = new PersonalSeal(new SubjectKeys(Path.of("no-keys")));

    @ParameterizedTest
    @EnumSource
    void a_snapshot_is_read_by_the_code_that_folded_it_and_by_no_other(TestDatabase database) {
        var jdbc = JdbcClient.create(new DriverManagerDataSource(database.fresh()));
        var earlier = new Snapshots(jdbc, Features.ALL.stream().map(Feature::aggregate), "earlier", SEAL);
        var later = new Snapshots(jdbc, Features.ALL.stream().map(Feature::aggregate), "later", SEAL);
        jdbc.sql("insert into snapshot (aggregate_id, aggregate_type, sequence, state) values ('zone/old', 'CeasefireZone', 3, '{}')").update();
        jdbc.sql("insert into snapshot (aggregate_id, aggregate_type, sequence, state) values ('plan/old', 'PeacePlan', 4, '{}')").update();

        earlier.store("CeasefireZone", ZONE, 7, "{\"level\":\"CALM\"}");
        assertThat(earlier.read(ZONE)).get().extracting(snapshot -> snapshot.getSequenceNumber()).isEqualTo(7L);
        assertThat(later.read(ZONE)).isEmpty();
        assertThat(later.read("zone/old")).as("of a release that left no mark").isEmpty();
        assertThat(later.foreign()).as("what this release knows").containsExactlyInAnyOrderEntriesOf(Map.of("zone/old", CeasefireZone.class,
                ZONE, CeasefireZone.class));

        later.store("CeasefireZone", ZONE, 7, "{\"level\":\"HIGH\"}");
        assertThat(earlier.read(ZONE)).isEmpty();
        assertThat(later.read(ZONE)).isPresent();
        assertThat(later.foreign()).containsOnlyKeys("zone/old");
        later.store("CeasefireZone", ZONE, 6, "{\"level\":\"CALM\"}");
        assertThat(later.read(ZONE)).as("the later one stays").get().extracting(snapshot -> snapshot.getSequenceNumber()).isEqualTo(7L);
    }

    @ParameterizedTest
    @EnumSource
    void a_directory_that_other_code_has_folded_is_folded_anew_from_the_log(TestDatabase database) {
        var url = database.fresh();
        List<Definition> folded;
        long version;
        try (var node = Node.start(url)) {
            new Ceasefire(node::uri).establish(2, 2);
            folded = definitions(node);
            assertThat(folded).hasSize(7);
            version = node.get(DirectoryStore.class).picture().version();
            rename(node.jdbc(), "zone/zone-0-0");
            assertThat(node.jdbc().sql("delete from directory where id = 'zone/zone-1-1'").update()).isOne();
            assertThat(node.jdbc().sql("insert into directory (id, type, version, definition) select 'zone/ghost', type, version,"
                    + " replace(definition, 'zone-1-0', 'ghost') from directory where id = 'zone/zone-1-0'").update()).isOne();
        }
        try (var node = Node.start(url)) {
            assertThat(definitions(node)).as("its mark says that this code has folded it").isNotEqualTo(folded).hasSize(7);
            byOtherCode(node.jdbc());
        }
        try (var node = Node.start(url)) {
            assertThat(definitions(node)).isEqualTo(folded);
            assertThat(node.get(DirectoryStore.class).picture().version()).as("other nodes see that it has moved").isEqualTo(version + 1);
            assertThat(node.jdbc().sql("select id from directory where version > ? order by id").param(version).query(String.class).list())
                    .as("what stood right is not written again").containsExactly("zone/zone-0-0", "zone/zone-1-1");
            assertThat(node.submit(new EndZone(new ZoneId("zone-1-1"), "To see whether it goes on."), actor("mech", "chief-1", Mandate.CHIEF_MONITOR))
                    .events()).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_can_not_be_folded_stays_as_it_was_kept_until_it_can(TestDatabase database) {
        var url = database.fresh();
        List<Definition> folded;
        try (var node = Node.start(url)) {
            new Ceasefire(node::uri).establish(2, 1);
            folded = definitions(node);
            rename(node.jdbc(), "zone/zone-0-0");
            rename(node.jdbc(), "zone/zone-1-0");
            byOtherCode(node.jdbc());
            assertThat(node.intruder().sql("update event set revision = '99' where about = 'zone/zone-0-0'").update()).isOne();
        }
        try (var node = Node.start(url)) {
            assertThat(name(node, "zone-0-0")).isEqualTo("Renamed 0 of layer 0");
            assertThat(name(node, "zone-1-0")).isEqualTo("Zone 1 of layer 0");
            assertThat(node.intruder().sql("update event set revision = '1' where about = 'zone/zone-0-0'").update()).isOne();
        }
        try (var node = Node.start(url)) {
            assertThat(definitions(node)).isEqualTo(folded);
        }
    }

    private static void rename(JdbcClient jdbc, String zone) {
        assertThat(jdbc.sql("update directory set definition = replace(definition, 'Zone ', 'Renamed ') where id = ?").param(zone).update()).isOne();
    }

    private static void byOtherCode(JdbcClient jdbc) {
        assertThat(jdbc.sql("update directory_code set code = 'that of another release'").update()).isOne();
    }

    private static String name(Node node, String zone) {
        return node.get(DirectoryStore.class).picture().definitions().find(new ZoneId(zone), ZoneDefinition.class).orElseThrow().name();
    }

    private static List<Definition> definitions(Node node) {
        var all = node.get(DirectoryStore.class).picture().definitions();
        return Features.ALL.stream().<Definition>flatMap(feature -> all.all(feature.definition().definition()).stream())
                .sorted(Comparator.comparing(definition -> definition.identifier().key())).toList();
    }
}
