package org.linewright.sip.quiet;

import gov.nist.core.net.SecurityManagerProvider;
import java.util.Properties;
import javax.net.ssl.KeyManager;
import javax.net.ssl.TrustManager;

/** No keys and no trust for a stack that is UDP only; the stack's own would read all certificates of the JDK. */
public final class NoKeys implements SecurityManagerProvider {

    @Override
    public void init(Properties properties) {
        // nothing to read
    }

    @Override
    public KeyManager[] getKeyManagers(boolean client) {
        return new KeyManager[0];
    }

    @Override
    public TrustManager[] getTrustManagers(boolean client) {
        return new TrustManager[0];
    }
}
