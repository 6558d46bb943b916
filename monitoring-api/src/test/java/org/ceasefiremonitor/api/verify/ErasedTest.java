package org.ceasefiremonitor.api.verify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What the verifier says of subjects that were erased. */
class ErasedTest {

    private static final JsonMapper JSON = new JsonMapper();

    private final Erased erased = new Erased();

    private void take(String type, String payload) {
        var json = payload.replace('\'', '"');
        if (Erased.concerns("{\"type\":\"" + type + "\"}", json)) {
            erased.take(type, JSON.readTree(json));
        }
    }

    @Test
    void it_counts_the_events_of_which_a_part_is_gone_wherever_the_erasure_stands() {
        take("source.SourceRegistered/1", "{'sourceId':'a','label':{'subject':'source.a','sealed':'AA=='}}");
        take("source.SourceCorrected/1", "{'sourceId':'a','label':{'subject':'source.a','sealed':'AB=='}}");
        take("source.SourceRegistered/1", "{'sourceId':'b','label':{'subject':'source.b','sealed':'AC=='}}");
        take("ballot.PositionCommitted/1", "{'ballotId':'c','sealed':'AD=='}");
        assertThat(erased.told()).isEmpty();
        take("subject.SubjectErased/1", "{'subjectId':'source.a'}");
        take("subject.SubjectErased/1", "{'subjectId':'source.elsewhere'}");
        take("source.SourceCorrected/1", "{'sourceId':'a','label':{'subject':'source.a','erased':true}}");
        assertThat(erased.told()).isEqualTo("what is personal in 3 of them is erased, of 2 subjects");
    }
}
