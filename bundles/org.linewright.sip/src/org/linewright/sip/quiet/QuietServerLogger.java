package org.linewright.sip.quiet;

import gov.nist.core.ServerLogger;
import gov.nist.javax.sip.message.SIPMessage;
import java.util.Properties;
import javax.sip.SipStack;

/** Says nothing; our own trace is taken at the socket. Found by its name. */
public final class QuietServerLogger implements ServerLogger {

    @Override
    public void closeLogFile() {
        // quiet
    }

    @Override
    public void logMessage(SIPMessage message, String from, String to, boolean sender, long time) {
        // quiet
    }

    @Override
    public void logMessage(SIPMessage message, String from, String to, String status, boolean sender, long time) {
        // quiet
    }

    @Override
    public void logMessage(SIPMessage message, String from, String to, String status, boolean sender) {
        // quiet
    }

    @Override
    public void logException(Exception thrown) {
        // quiet
    }

    @Override
    public void setStackProperties(Properties properties) {
        // quiet
    }

    @Override
    public void setSipStack(SipStack stack) {
        // quiet
    }
}
