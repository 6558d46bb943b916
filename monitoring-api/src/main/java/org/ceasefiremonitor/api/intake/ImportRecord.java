package org.ceasefiremonitor.api.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ceasefiremonitor.api.intake.NodeClient.Answer;
import org.ceasefiremonitor.api.intake.NodeClient.NodeFailed;
import org.ceasefiremonitor.core.identity.ImportId;
import org.ceasefiremonitor.core.intake.BeginImport;
import org.ceasefiremonitor.core.intake.ImportAdvanced;
import org.ceasefiremonitor.core.intake.ImportBegun;
import org.ceasefiremonitor.core.intake.ImportCompleted;
import org.ceasefiremonitor.core.intake.ImportCounts;
import org.ceasefiremonitor.core.log.EventType;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The import as its node records it: begun, advanced from time to time so that it can go on from there after a break, completed.
 *
 * <p>It also tells a row that repeats an earlier one from a row that was recorded by a run that broke off before it could say so. Both are
 * answered as recorded before. What was recorded before the import last advanced belongs to rows that are settled, so there it is a repeat;
 * after that, the first row of a report is the one that it was recorded for. So only ids since the last advance are remembered.
 */
final class ImportRecord {

    /** Rows after which the import advances. */
    static final int STRIDE = 2_000;

    private static final JsonMapper JSON = new JsonMapper();

    private final NodeClient node;
    private final BeginImport begin;
    private final Set<String> sinceAdvance = new HashSet<>();
    private long advancedAt = -1;

    ImportRecord(NodeClient node, BeginImport begin) {
        this.node = node;
        this.begin = begin;
    }

    /**
     * Where an import stands at the beginning of a run.
     *
     * @param state  whether there is anything to do
     * @param counts what came of the rows that are settled
     */
    record Standing(State state, ImportCounts counts) {
    }

    /** Whether there is anything to do. */
    enum State {
        NEW, GOES_ON, COMPLETED, RETRACTED
    }

    ImportId id() {
        return begin.importId();
    }

    /** Begins the import, or finds where it stands. */
    Standing begin() throws NodeFailed, InterruptedException {
        var answer = send("BeginImport", begin, null);
        if (!answer.accepted()) {
            throw new NodeFailed(answer.code().equals("GAT-10")
                    ? "The import " + id().value() + " was begun by someone else, or from another file name or mapping. Name another edition with --edition=..."
                    : "The node takes no import from this actor: " + answer.code() + " " + answer.detail());
        }
        advancedAt = answer.position();
        if (!answer.repeated()) {
            return new Standing(State.NEW, ImportCounts.NONE);
        }
        var last = JSON.readTree(node.get("/api/v1/events?aggregate=" + id().key() + "&order=desc&limit=1")).path("items").path(0);
        advancedAt = last.path("position").asLong(advancedAt);
        var type = last.path("type").asString("");
        if (type.equals(name(ImportBegun.class))) {
            return new Standing(State.GOES_ON, ImportCounts.NONE);
        }
        if (type.equals(name(ImportAdvanced.class))) {
            return new Standing(State.GOES_ON, JSON.treeToValue(last.path("payload").path("counts"), ImportCounts.class));
        }
        return type.equals(name(ImportCompleted.class))
                ? new Standing(State.COMPLETED, JSON.treeToValue(last.path("payload").path("counts"), ImportCounts.class))
                : new Standing(State.RETRACTED, ImportCounts.NONE);
    }

    private static String name(Class<?> event) {
        return event.getAnnotation(EventType.class).value();
    }

    /** Whether an accepted row only repeats an earlier one of the file. */
    boolean repeats(String violationId, Answer answer) {
        return answer.repeated() && answer.position() <= advancedAt || !sinceAdvance.add(violationId);
    }

    /** Records how far it is. All rows counted must be settled. */
    void advance(ImportCounts counts) throws NodeFailed, InterruptedException {
        advancedAt = required("AdvanceImport", counts, null).position();
        sinceAdvance.clear();
    }

    /** Records that the file was read to its end. */
    void complete(ImportCounts counts) throws NodeFailed, InterruptedException {
        required("CompleteImport", counts, "complete-" + id().value());
    }

    private Answer required(String command, ImportCounts counts, @Nullable String key) throws NodeFailed, InterruptedException {
        var answer = send(command, Map.of("importId", id().value(), "counts", counts), key);
        if (!answer.accepted()) {
            throw new NodeFailed("The import can not go on: " + answer.code() + " " + answer.detail());
        }
        return answer;
    }

    private Answer send(String command, Object payload, @Nullable String key) throws NodeFailed, InterruptedException {
        var line = new HashMap<String, Object>(Map.of("command", command, "payload", payload));
        if (key != null) {
            line.put("idempotencyKey", key);
        }
        var answers = new Answer[1];
        node.send(List.of(Import.JSON.writeValueAsBytes(line)), answers);
        return answers[0];
    }
}
