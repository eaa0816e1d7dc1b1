package org.linewright.workbench.simulator.editor;

import org.eclipse.swt.widgets.Composite;
import org.linewright.workbench.kit.Words;
import org.linewright.workbench.screen.EditorContent;
import org.linewright.workbench.screen.EditorScreen;
import org.linewright.workbench.screen.EditorSlot;
import org.linewright.workbench.screen.ScreenInfo;
import org.linewright.workbench.simulator.box.Box;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The editor of the embedded PBX. */
@Component
@ScreenInfo(id = PbxScreen.KIND, german = "Eingebaute Telefonanlage", english = "Embedded PBX", icon = "icons/pbx.svg", help = "help/pbx")
public final class PbxScreen implements EditorScreen {

    static final String KIND = "pbx";
    static final String EMBEDDED = "embedded";

    private final Box box;

    @Activate
    public PbxScreen(@Reference Box box) {
        this.box = box;
    }

    @Override
    public EditorContent open(Composite parent, EditorSlot slot) {
        slot.title(Words.of("Eingebaute Telefonanlage", "Embedded PBX"));
        PbxContent content = new PbxContent(parent, slot, box);
        content.start();
        return content;
    }
}
