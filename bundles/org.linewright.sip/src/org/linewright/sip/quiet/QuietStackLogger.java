package org.linewright.sip.quiet;

import gov.nist.core.StackLogger;
import java.util.Properties;

/** Says nothing. JAIN-SIP would otherwise ask for log4j 1, and its log costs a factor of nine. Found by its name. */
public final class QuietStackLogger implements StackLogger {

    @Override
    public void logStackTrace() {
        // quiet
    }

    @Override
    public void logStackTrace(int level) {
        // quiet
    }

    @Override
    public int getLineCount() {
        return 0;
    }

    @Override
    public void logException(Throwable thrown) {
        // quiet
    }

    @Override
    public void logDebug(String message) {
        // quiet
    }

    @Override
    public void logDebug(String message, Exception thrown) {
        // quiet
    }

    @Override
    public void logTrace(String message) {
        // quiet
    }

    @Override
    public void logFatalError(String message) {
        // quiet
    }

    @Override
    public void logError(String message) {
        // quiet
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
    public void logError(String message, Exception thrown) {
        // quiet
    }

    @Override
    public void logWarning(String message) {
        // quiet
    }

    @Override
    public void logInfo(String message) {
        // quiet
    }

    @Override
    public void disableLogging() {
        // quiet
    }

    @Override
    public void enableLogging() {
        // quiet
    }

    @Override
    public void setBuildTimeStamp(String stamp) {
        // quiet
    }

    @Override
    public void setStackProperties(Properties properties) {
        // quiet
    }

    @Override
    public String getLoggerName() {
        return "quiet";
    }
}
