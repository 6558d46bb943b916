package org.ceasefiremonitor.core.story;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Names the codes of the rules that a test provokes. The test fails unless refusals with exactly these codes were asserted by
 * {@link Refusals}, so the annotation can't claim what the test doesn't show.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@ExtendWith(Refusals.Compared.class)
public @interface Provokes {

    /** Codes, for example {@code AGR-03}. */
    String[] value();
}
