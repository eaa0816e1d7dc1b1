package org.linewright.simulator.quiet;

import gov.nist.core.StackLogger;
import java.util.Properties;

/** Says nothing; a bad datagram is counted by the guard, not logged. */
public final class SimulatorStackLogger implements StackLogger {

    @Override
    public void logStackTrace() {
        // silent
    }

    @Override
    public void logStackTrace(int level) {
        // silent
    }

    @Override
    public int getLineCount() {
        return 0;
    }

    @Override
    public void logException(Throwable throwable) {
        // silent
    }

    @Override
    public void logDebug(String message) {
        // silent
    }

    @Override
    public void logDebug(String message, Exception exception) {
        // silent
    }

    @Override
    public void logTrace(String message) {
        // silent
    }

    @Override
    public void logFatalError(String message) {
        // silent
    }

    @Override
    public void logError(String message) {
        // silent
    }

    @Override
    public boolean isLoggingEnabled() {
        return false;
    }

    @Override
    public boolean isLoggingEnabled(int level) {
        return false;
    }

    @Override
    public void logError(String message, Exception exception) {
        // silent
    }

    @Override
    public void logWarning(String message) {
        // silent
    }

    @Override
    public void logInfo(String message) {
        // silent
    }

    @Override
    public void disableLogging() {
        // is off
    }

    @Override
    public void enableLogging() {
        // stays off
    }

    @Override
    public void setBuildTimeStamp(String stamp) {
        // needs none
    }

    @Override
    public void setStackProperties(Properties properties) {
        // needs none
    }

    @Override
    public String getLoggerName() {
        return SimulatorStackLogger.class.getName();
    }
}
