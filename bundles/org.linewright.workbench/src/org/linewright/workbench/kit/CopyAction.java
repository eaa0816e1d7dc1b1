package org.linewright.workbench.kit;

import java.util.function.Supplier;
import org.eclipse.jface.action.Action;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.linewright.core.Text;

/** Copies words to the clipboard. */
public final class CopyAction extends Action {

    private final Supplier<String> words;

    public CopyAction(Text label, Supplier<String> words) {
        super(Words.of(label), Icon.COPY.descriptor());
        this.words = words;
        setId("copy");
    }

    @Override
    public void run() {
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        try {
            clipboard.setContents(new Object[]{ words.get() }, new Transfer[]{ TextTransfer.getInstance() });
        } finally {
            clipboard.dispose();
        }
    }
}
