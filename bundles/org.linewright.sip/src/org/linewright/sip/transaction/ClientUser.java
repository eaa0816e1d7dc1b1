package org.linewright.sip.transaction;

import org.linewright.sip.message.Response;

/** Who sent a request. Told on a stack thread, without any lock of the transaction held. */
public interface ClientUser {

    /** Sends and forgets. */
    ClientUser NOBODY = new ClientUser() {
        @Override
        public void came(Response response) {
            // nobody wants it
        }

        @Override
        public void failed(String detail) {
            // nobody minds
        }

        @Override
        public void over() {
            // nobody keeps it
        }
    };

    void came(Response response);

    /** It was not answered in time (no detail), or could not be sent. */
    void failed(String detail);

    /** Nothing more comes. */
    void over();
}
