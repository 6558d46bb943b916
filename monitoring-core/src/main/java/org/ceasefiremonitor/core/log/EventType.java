package org.ceasefiremonitor.core.log;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The logical name under which an event is stored. Names are frozen: a class may be moved or renamed, its event type never. A change of
 * meaning raises the revision and comes with an upcaster.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface EventType {

    /** {@code feature.PastTense}, for example {@code zone.ViolationReported}. */
    String value();

    /** Revision of the payload's form. */
    String revision() default "1";
}
