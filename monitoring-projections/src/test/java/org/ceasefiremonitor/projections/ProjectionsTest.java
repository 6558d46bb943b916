package org.ceasefiremonitor.projections;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ceasefiremonitor.projections.view.Layout;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class ProjectionsTest {

    /** Tables that tell how far the views are, and so belong to none of them. */
    private static final Set<String> OF_NO_VIEW = Set.of("view_position", "view_rebuild");

    @Test
    void every_table_of_a_view_is_laid_out_so_that_a_rebuild_makes_it_too() {
        var laidOut = Projections.LAYOUTS.stream().map(Layout::tables).flatMap(List::stream);
        assertThat(Stream.concat(laidOut, OF_NO_VIEW.stream()).toList()).doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(JdbcClient.create(Database.H2.migrated())
                        .sql("select lower(table_name) from information_schema.tables where lower(table_name) like 'view\\_%' and lower(table_schema) = 'public'")
                        .query(String.class).list());
    }

    @Test
    void every_view_has_a_name_of_its_own() {
        assertThat(Projections.LAYOUTS.stream().collect(Collectors.groupingBy(Layout::view)).values()).allMatch(same -> same.size() == 1);
    }
}
