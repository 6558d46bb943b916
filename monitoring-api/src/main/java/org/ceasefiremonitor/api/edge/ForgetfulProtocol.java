package org.ceasefiremonitor.api.edge;

import org.apache.coyote.http11.Http11NioProtocol;

/** HTTP that can let go of the buffers which it keeps for later requests, with the requests and answers that still stand in them. */
public final class ForgetfulProtocol extends Http11NioProtocol {

    /** Made by Tomcat, by the name of the class. */
    public ForgetfulProtocol() {
        // What belongs to a connection goes with it, and is not handed on to the next.
        setProperty("socket.bufferPool", "0");
    }

    /** Keeps no buffer but those of requests that are being answered and of connections that are open. */
    void forget() {
        getHandler().recycle();
    }
}
