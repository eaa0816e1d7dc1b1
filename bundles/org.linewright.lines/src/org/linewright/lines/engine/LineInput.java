package org.linewright.lines.engine;

import org.linewright.core.Text;
import org.linewright.sip.RegisterAnswer;

/** What happens to a line. */
sealed interface LineInput {

    /** It is wanted. */
    record Start() implements LineInput {
    }

    /** Its turn has come. */
    record Turn() implements LineInput {
    }

    /** Its attempt ended. */
    record Answered(RegisterAnswer answer) implements LineInput {
    }

    /** Its password cannot be had, for this reason. */
    record NoSecret(Text why) implements LineInput {
    }

    /** It shall register now: a person asks, its settings changed, or its registrar may have forgotten it. */
    record Kick() implements LineInput {
    }

    /** Time passed while its registrar is silent. */
    record Lapse() implements LineInput {
    }

    /** It is no longer wanted. */
    record Leave() implements LineInput {
    }

    /** It is wanted again, perhaps while it leaves. */
    record Stay() implements LineInput {
    }
}
