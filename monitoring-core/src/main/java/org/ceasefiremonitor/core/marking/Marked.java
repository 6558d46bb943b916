package org.ceasefiremonitor.core.marking;

/** What is laid down about a thing that not everybody may see. */
public interface Marked {

    /** Who may see it. */
    Marking marking();
}
