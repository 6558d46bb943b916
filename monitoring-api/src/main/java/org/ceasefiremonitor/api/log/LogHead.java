package org.ceasefiremonitor.api.log;

import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/** The last position that this node knows of, and who wants to be woken when it moves. */
public final class LogHead {

    private final AtomicLong position = new AtomicLong(-1);
    private final CopyOnWriteArrayList<Runnable> listeners = new CopyOnWriteArrayList<>();

    /** The last known position; -1 while nothing is known. */
    public long position() {
        return position.get();
    }

    /** Says that the log reaches at least this position. */
    public void reached(long newPosition) {
        if (position.getAndAccumulate(newPosition, Math::max) < newPosition) {
            listeners.forEach(Runnable::run);
        }
    }

    /** Calls the listener, briefly and from any thread, whenever the head has moved. */
    public void listen(Runnable listener) {
        listeners.add(listener);
    }

    public void unlisten(Runnable listener) {
        listeners.remove(listener);
    }
}
