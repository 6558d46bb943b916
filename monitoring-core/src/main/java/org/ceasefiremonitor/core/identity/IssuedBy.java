package org.ceasefiremonitor.core.identity;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a record as a command that the outside may send, and names the mandates that may issue it. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface IssuedBy {

    /** At least one of these capacities is needed; empty only for the bootstrap. */
    Mandate[] value();
}
