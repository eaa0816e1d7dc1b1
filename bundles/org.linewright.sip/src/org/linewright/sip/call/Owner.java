package org.linewright.sip.call;

import java.net.InetAddress;
import java.net.InetSocketAddress;

/** Whose call it is, as far as the call itself asks. */
interface Owner {

    /** The call goes there: from there more of it may come. */
    void trust(InetAddress server);

    /** Who proves us. */
    Identity identity();

    /** Our Contact URI towards there. */
    String contact(InetSocketAddress peer);

    /** The URI of whom a person dials. */
    String uri(String target);

    /** One call less. */
    void over();
}
