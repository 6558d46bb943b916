package org.ceasefiremonitor.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * A class of tests that starts processes or tells the whole story. They run one after another, beside all other classes, so that no two of
 * them want the machine for themselves at once.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ResourceLock("processes")
public @interface BesideOthers {
}
