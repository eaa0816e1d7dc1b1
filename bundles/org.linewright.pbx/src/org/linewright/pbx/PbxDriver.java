package org.linewright.pbx;

import java.util.List;
import org.linewright.core.Trouble;
import org.linewright.core.line.LineGroup;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * One kind of PBX. A driver is one {@code @Component} with {@link PbxDriverInfo} that implements this interface.
 *
 * <p>Both methods are called from any thread, also several at once, and from the moment the service is registered
 * until the last lease on it has ended. The roster gives each call a bounded time (five seconds); a driver that takes
 * longer or throws is fenced: its groups turn amber, everybody else goes on.
 */
@ConsumerType
public interface PbxDriver {

    /**
     * All there is to know about this PBX. Pure and quick: no file, no network, an equal answer each time. It is asked
     * again after an update of the driver only.
     */
    PbxProfile profile();

    /**
     * What a person should know before these lines are set up this way: severe troubles mean that it cannot work, the
     * others that it works but deserves a look. Each trouble is {@linkplain Trouble#at at} the key of a setting, so
     * that a form can show it beside the field. Empty means there is nothing to say.
     *
     * <p>Called for every plan and while a person types; {@code wished} may be incomplete. The default evaluates the
     * profile; override it for checks that data cannot express, and add to the default's answer.
     */
    default List<Trouble> review(LineGroup wished) {
        return profile().review(wished);
    }
}
