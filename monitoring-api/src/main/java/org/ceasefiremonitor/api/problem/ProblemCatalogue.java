package org.ceasefiremonitor.api.problem;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ceasefiremonitor.core.rule.GateRule;
import org.ceasefiremonitor.core.rule.Rule;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What every code means: the rules of the mechanism and the faults of requests. A problem's {@code type} leads here. */
@RestController
@Tag(name = "problems")
@RequestMapping(path = ProblemCatalogue.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
public class ProblemCatalogue {

    /** Where the catalogue stands. */
    public static final String PATH = "/problems";

    private final SortedMap<String, ProblemType> byCode = new TreeMap<>();

    /** Knows the rules that commands can break. */
    public interface RuleSource {

        /** The enums of the features' rules. */
        List<Class<? extends Rule>> rules();
    }

    /**
     * @throws IllegalArgumentException if two rules share a code
     */
    public ProblemCatalogue(RuleSource features) {
        for (var fault : Fault.values()) {
            add(new ProblemType(fault.code(), fault.status(), fault.sentence(), fault.status() < 500 ? "HTTP, RFC 9110" : "this node"));
        }
        List.of(GateRule.values()).forEach(this::add);
        features.rules().forEach(rules -> List.of(rules.getEnumConstants()).forEach(this::add));
    }

    /** All codes, sorted. */
    @Operation(operationId = "ListProblems", summary = "What every code of a problem means")
    @GetMapping
    public ProblemTypes all() {
        return new ProblemTypes(List.copyOf(byCode.values()));
    }

    /** What one code means. */
    @Operation(operationId = "ExplainProblem", summary = "What one code of a problem means")
    @GetMapping("/{code}")
    public ProblemType one(@PathVariable String code) {
        var type = byCode.get(code);
        if (type == null) {
            throw new RequestFault(Fault.NOT_FOUND, "No problem has this code.");
        }
        return type;
    }

    private void add(Rule rule) {
        add(new ProblemType(rule.code(), Problems.status(rule), rule.sentence(), rule.source()));
    }

    private void add(ProblemType type) {
        if (byCode.putIfAbsent(type.code(), type) != null) {
            throw new IllegalArgumentException("Two rules have the code " + type.code());
        }
    }

    /**
     * A kind of problem.
     *
     * @param code   stable code
     * @param status HTTP status with which it is answered
     * @param title  what holds, or what is wrong, in one sentence
     * @param source where the rule comes from
     */
    public record ProblemType(String code, int status, String title, String source) {

        /** The address of this entry. */
        public String getType() {
            return PATH + "/" + code;
        }
    }

    /** The catalogue. */
    public record ProblemTypes(List<ProblemType> problems) {
    }
}
