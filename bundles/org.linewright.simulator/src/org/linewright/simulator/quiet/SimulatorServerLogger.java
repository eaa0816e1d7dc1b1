package org.linewright.simulator.quiet;

import gov.nist.core.ServerLogger;
import gov.nist.javax.sip.message.SIPMessage;
import java.util.Properties;
import javax.sip.SipStack;

/** Writes no message anywhere. */
public final class SimulatorServerLogger implements ServerLogger {

    @Override
    public void closeLogFile() {
        // there is none
    }

    @Override
    public void logMessage(SIPMessage message, String from, String to, boolean sender, long time) {
        // not here
    }

    @Override
    public void logMessage(SIPMessage message, String from, String to, String status, boolean sender, long time) {
        // not here
    }

    @Override
    public void logMessage(SIPMessage message, String from, String to, String status, boolean sender) {
        // not here
    }

    @Override
    public void logException(Exception exception) {
        // not here
    }

    @Override
    public void setStackProperties(Properties properties) {
        // needs none
    }

    @Override
    public void setSipStack(SipStack stack) {
        // needs none
    }
}
