package org.linewright.sip.stack;

import java.util.Properties;
import java.util.UUID;
import org.linewright.sip.guard.DatagramGuard;
import org.linewright.sip.quiet.NoKeys;
import org.linewright.sip.quiet.QuietServerLogger;
import org.linewright.sip.quiet.QuietStackLogger;

/** JAIN-SIP's settings, each for a measured reason. */
final class StackProperties {

    private static final String NIST = "gov.nist.javax.sip.";

    private StackProperties() {
    }

    static Properties fresh() {
        Properties properties = new Properties();
        // a name of its own: the factory's cache and thread names go by it
        properties.setProperty("javax.sip.STACK_NAME", "linewright-" + UUID.randomUUID());
        properties.setProperty("javax.sip.AUTOMATIC_DIALOG_SUPPORT", "off");
        properties.setProperty(NIST + "AUTOMATIC_DIALOG_ERROR_HANDLING", "false");
        properties.setProperty(NIST + "STACK_LOGGER", QuietStackLogger.class.getName());
        properties.setProperty(NIST + "SERVER_LOGGER", QuietServerLogger.class.getName());
        // unset, opening reads every certificate the JDK trusts
        properties.setProperty(NIST + "SECURITY_MANAGER_PROVIDER", NoKeys.class.getName());
        // unset, every datagram gets a thread of its own
        properties.setProperty(NIST + "THREAD_POOL_SIZE", "1");
        properties.setProperty(NIST + "REENTRANT_LISTENER", "true");
        // one more than the guard takes, so that a cut datagram is noticed
        properties.setProperty(NIST + "MAX_MESSAGE_SIZE", Integer.toString(DatagramGuard.MOST_BYTES + 1));
        // the default timer stands still when the wall clock steps back
        properties.setProperty(NIST + "TIMER_CLASS_NAME",
                "gov.nist.javax.sip.stack.timers.ScheduledExecutorSipTimer");
        properties.setProperty(NIST + "CONGESTION_CONTROL_TIMEOUT", "0");
        properties.setProperty(NIST + "AGGRESSIVE_CLEANUP", "true");
        properties.setProperty(NIST + "MIN_KEEPALIVE_TIME_SECONDS", "-1");
        return properties;
    }
}
