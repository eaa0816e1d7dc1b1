package org.linewright.workbench.internal.app;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.linewright.core.Text;
import org.linewright.workbench.kit.CopyAction;
import org.linewright.workbench.kit.Icon;
import org.linewright.workbench.kit.Words;
import org.osgi.framework.FrameworkUtil;

/** Says what this is and which version. */
public final class About extends AbstractHandler {

    private static final int COPY = 1;

    @Override
    public Object execute(ExecutionEvent event) {
        String version = Words.of("Version {0}\nJava {1}\n{2} {3}", "Version {0}\nJava {1}\n{2} {3}",
                FrameworkUtil.getBundle(About.class).getVersion(), Runtime.version(), System.getProperty("os.name"),
                System.getProperty("os.version"));
        MessageDialog dialog = new MessageDialog(HandlerUtil.getActiveShell(event),
                Words.of("Über Linewright", "About Linewright"), Icon.LINEWRIGHT.image(),
                Words.of("Linewright richtet die SIP-Leitungen einer Telefonanlage ein, betreibt und prüft sie.\n\n{0}",
                        "Linewright sets up, runs and checks the SIP lines of a telephone system.\n\n{0}", version),
                MessageDialog.INFORMATION, 0, Words.of("&Schließen", "&Close"),
                Words.of("&Version kopieren", "Copy &version"));
        if (dialog.open() == COPY) {
            new CopyAction(new Text("Kopieren", "Copy"), () -> "Linewright\n" + version).run();
        }
        return null; // framework-driven null
    }
}
