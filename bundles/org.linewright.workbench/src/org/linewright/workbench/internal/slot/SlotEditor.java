package org.linewright.workbench.internal.slot;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.EditorPart;
import org.linewright.core.Text;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.OnDisplay;
import org.linewright.workbench.kit.Words;
import org.linewright.workbench.screen.EditorContent;
import org.linewright.workbench.screen.EditorScreen;
import org.linewright.workbench.screen.EditorSlot;
import org.linewright.workbench.screen.Stage;

/**
 * An editor that shows what a screen draws. While the screen is away it holds what is not saved, as data, and stays
 * dirty.
 */
public final class SlotEditor extends EditorPart implements EditorSlot {

    public static final String ID = "org.linewright.workbench.editor";

    private static final Text AWAY = new Text("Der Editor für diese Sache gehört zu einem Programmteil, der gerade "
            + "nicht da ist. Was noch nicht gespeichert ist, bleibt erhalten; es geht weiter, sobald der Teil "
            + "gestartet ist.",
            "The editor for this belongs to a part of the program that is not here now. What is not saved yet is "
                    + "kept; it goes on as soon as that part is started.");

    private static final Duration PACE = Duration.ofSeconds(1);

    private final UndoRedo undoRedo = UndoRedo.of(this);
    private Optional<SlotBody<EditorScreen, EditorContent>> body = Optional.empty();
    private Unsaved unsaved;
    private Consumer<Object> writing;

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
        unsaved = new Unsaved(site.getService(Unfinished.class), Place.editor(input()));
        writing = site.getService(OnDisplay.class).newest(PACE, any -> keep());
    }

    @Override
    public void createPartControl(Composite parent) {
        Composite area = Look.as(Look.Role.PAGE, Ids.named("editor." + kind(), new Composite(parent, SWT.NONE)));
        area.setLayout(new FillLayout());
        undoRedo.activate(getSite().getService(IHandlerService.class));
        Screens screens = getSite().getService(Screens.class);
        SlotBody<EditorScreen, EditorContent> started = new SlotBody<>(area, screens, EditorScreen.class, kind(),
                (screen, place) -> screen.open(place, this), content -> turn(screens, content), AWAY);
        body = Optional.of(started);
        started.start();
    }

    /** Goes on with what an earlier window left, unless something else is typed here already. */
    void goOn(Map<String, String> words) {
        if (!isDirty()) {
            body.ifPresent(SlotBody::end);
            unsaved.hold(words);
            body.ifPresent(SlotBody::start);
            changed();
        }
    }

    /** The content that is open now. */
    Optional<EditorContent> content() {
        return body.flatMap(SlotBody::content);
    }

    @Override
    public void setFocus() {
        body.ifPresent(SlotBody::focus);
    }

    @Override
    public boolean isDirty() {
        return content().map(EditorContent::dirty).orElse(unsaved.held().isPresent());
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        boolean saved = content().map(EditorContent::save).orElseGet(this::refused);
        monitor.setCanceled(!saved);
        changed();
    }

    @Override
    public void doSaveAs() {
        throw new IllegalStateException("Not offered");
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public void dispose() {
        body.ifPresent(SlotBody::end);
        body = Optional.empty();
        unsaved.forget();
        super.dispose();
    }

    @Override
    public String thing() {
        return input().id();
    }

    @Override
    public Optional<Map<String, String>> unsaved() {
        return unsaved.held();
    }

    @Override
    public void changed() {
        undoRedo.look();
        writing.accept(this);
        firePropertyChange(PROP_DIRTY);
    }

    @Override
    public Stage stage() {
        return getSite().getService(Stage.class);
    }

    @Override
    public void title(String words) {
        setPartName(words);
    }

    @Override
    public void hint(String words) {
        setTitleToolTip(words);
    }

    /** A content came, and took what was kept; or it is about to leave, and leaves what is not saved. */
    private void turn(Screens screens, Optional<EditorContent> content) {
        if (content.isPresent()) {
            unsaved.taken();
            screens.find(EditorScreen.class, kind())
                    .ifPresent(screen -> setTitleImage(JFaceResources.getResources().create(screen.icon())));
        } else {
            unsaved.left(content());
        }
        changed();
    }

    private void keep() {
        if (body.isPresent()) {
            unsaved.keep(getPartName(), content());
        }
    }

    private boolean refused() {
        MessageDialog.openInformation(getSite().getShell(), getPartName(), Words.of(AWAY));
        return false;
    }

    private String kind() {
        return input().kind();
    }

    private Thing input() {
        return (Thing) getEditorInput();
    }
}
