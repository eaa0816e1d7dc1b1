package org.linewright.sip.register;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Optional;
import org.linewright.sip.RegisterAnswer;
import org.linewright.sip.digest.Challenge;
import org.linewright.sip.digest.Ticket;

/** What an attempt wants done. */
public sealed interface Effect {

    /** Find the servers. */
    record Locate() implements Effect {
    }

    /** Send a new REGISTER in a transaction of its own. */
    record Send(InetSocketAddress server, long cseq, int seconds, Optional<Ticket> ticket) implements Effect {
    }

    /** Send the last REGISTER again, byte by byte. */
    record Resend() implements Effect {
    }

    /** Set timer E. */
    record ArmE(Duration in) implements Effect {
    }

    /** Set timer F. */
    record ArmF(Duration in) implements Effect {
    }

    /** The transaction is over: forget its timers and its branch. */
    record Disarm() implements Effect {
    }

    /** A nonce to share from now on. */
    record Learn(Challenge challenge) implements Effect {
    }

    /** A shared nonce was accepted, or not. */
    record Judge(boolean accepted) implements Effect {
    }

    /** This server did not serve; leave it alone for a while. */
    record Avoid(InetSocketAddress server, Optional<Duration> wanted) implements Effect {
    }

    /** This server served. */
    record Prefer(InetSocketAddress server) implements Effect {
    }

    /** The attempt is over. */
    record End(RegisterAnswer answer) implements Effect {
    }
}
