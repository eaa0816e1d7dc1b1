package org.linewright.workbench.simulator.editor;

import java.util.List;
import java.util.function.Consumer;
import org.linewright.core.Text;
import org.linewright.core.Watch;
import org.linewright.simulator.Fault;
import org.linewright.workbench.kit.Icon;
import org.linewright.workbench.screen.NavigatorScreen;
import org.linewright.workbench.screen.Node;
import org.linewright.workbench.screen.Node.NodeAction;
import org.linewright.workbench.screen.ScreenInfo;
import org.linewright.workbench.simulator.box.Box;
import org.linewright.workbench.simulator.box.BoxState;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The embedded PBX in the navigator. */
@Component
@ScreenInfo(id = "pbx", german = "Eingebaute Telefonanlage", english = "Embedded PBX", order = 40)
public final class PbxNodes implements NavigatorScreen {

    private final Box box;

    @Activate
    public PbxNodes(@Reference Box box) {
        this.box = box;
    }

    @Override
    public Watch watch(Consumer<List<Node>> nodes) {
        Watch resuming = box.resume();
        Watch watching = box.watch(now -> nodes.accept(List.of(node(now))));
        return () -> {
            resuming.close();
            watching.close();
        };
    }

    private Node node(BoxState now) {
        NodeAction start = new NodeAction("start", new Text("Starten", "Start"), Icon.DONE,
                () -> box.ask(pbx -> pbx.start()));
        NodeAction stop = new NodeAction("stop", new Text("Stoppen", "Stop"), Icon.LINE_OFF,
                () -> box.ask(pbx -> pbx.stop()));
        return Node.of("pbx", new Text("Eingebaute Telefonanlage", "Embedded PBX"), Icon.PBX)
                .saying(words(now))
                .opening(PbxScreen.KIND, PbxScreen.EMBEDDED)
                .offering(now.running() ? stop : start);
    }

    private static Text words(BoxState now) {
        if (!now.running()) {
            return new Text("gestoppt", "stopped");
        }
        return now.fault() instanceof Fault.None
                ? Text.of("läuft, {0} Accounts", "running, {0} accounts", now.accounts().size())
                : Text.of("läuft, Störung: {0}", "running, fault: {0}", now.fault().label());
    }
}
