package org.linewright.headless.verbs;

import org.linewright.core.Text;
import org.linewright.headless.Exit;
import org.linewright.headless.Terminal;
import org.linewright.headless.Verb;
import org.linewright.headless.VerbInfo;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Version;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import picocli.CommandLine.Command;

/** {@code linewright version} */
@Command
@Component
@VerbInfo(name = "version", german = "Zeigt die Version.", english = "Shows the version.")
public final class VersionVerb implements Verb {

    private final Version version;

    @Activate
    public VersionVerb(BundleContext context) {
        this.version = context.getBundle().getVersion();
    }

    @Override
    public Exit run(Terminal terminal) {
        terminal.say(Text.same("Linewright " + version + " (Java " + Runtime.version() + ")"));
        return Exit.DONE;
    }
}
