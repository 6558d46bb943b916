package org.ceasefiremonitor.core.log;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.ceasefiremonitor.core.identity.Identifier;

/**
 * An event that records or moves a thing which has an id of its own but no stream of its own, such as a reported violation that stands
 * in the streams of several zones. Its row in the directory is inserted at revision 1 and moved by compare-and-set afterwards; all
 * events of one unit of work about one thing carry the same revision and state.
 */
public interface Registered extends Event {

    /** The thing. */
    @JsonIgnore
    Identifier registered();

    /** 1 when it is recorded, one more with each change. */
    long revision();

    /** State of the thing after this event, for example {@code RECORDED}, {@code CORRECTED}, {@code RETRACTED}. */
    @JsonIgnore
    String state();

    /** Keys of the streams in which the thing stands after this event, sorted, separated by spaces. */
    @JsonIgnore
    String places();
}
