package org.ceasefiremonitor.core.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ceasefiremonitor.core.rule.Refusal;
import org.ceasefiremonitor.core.rule.Rule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Asserts refusals, and notes their codes for {@link Provokes}. */
public final class Refusals {

    private static final ThreadLocal<Set<String>> SEEN = ThreadLocal.withInitial(TreeSet::new);

    private Refusals() {
    }

    /** Asserts that what is called is refused because of this rule. */
    public static void assertRefused(Rule rule, ThrowingCallable decision) {
        assertRefusal(rule, catchThrowable(decision));
    }

    /** Asserts that this is a refusal because of this rule, with a sentence for the person who sent the command. */
    public static void assertRefusal(Rule rule, @Nullable Throwable thrown) {
        assertThat(thrown).as("refused because of %s", rule.code()).isInstanceOf(Refusal.class);
        var refusal = (Refusal) thrown;
        assertThat(refusal.rule()).as("rule of the refusal \"%s\"", refusal.getMessage()).isEqualTo(rule);
        assertThat(refusal).message().as("sentence of the refusal").isNotBlank();
        SEEN.get().add(refusal.rule().code());
    }

    /** Compares what a test claims to provoke with the refusals that it asserted. */
    static final class Compared implements BeforeEachCallback, AfterEachCallback {

        @Override
        public void beforeEach(ExtensionContext test) {
            SEEN.get().clear();
        }

        @Override
        public void afterEach(ExtensionContext test) {
            var seen = Set.copyOf(SEEN.get());
            SEEN.remove();
            if (test.getExecutionException().isEmpty()) {
                assertThat(seen).as("codes of the asserted refusals")
                        .containsExactlyInAnyOrder(test.getRequiredTestMethod().getAnnotation(Provokes.class).value());
            }
        }
    }
}
