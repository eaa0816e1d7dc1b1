package org.linewright.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.time.Duration;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.linewright.ui.bot.Bot;
import org.linewright.ui.bot.PictureOfFailure;
import org.linewright.ui.pages.GroupEditorPage;
import org.linewright.ui.pages.MainWindow;
import org.linewright.ui.wizard.Crown;
import org.linewright.workbench.kit.Words;

/** How long a NAT router remembers us is measured from the editor, and what follows is taken over. */
@ExtendWith(PictureOfFailure.class)
class NatTest {

    private static final String UNDO = "org.eclipse.ui.edit.undo";
    private static final String INTERVAL = "registrar.keepAlive.interval";
    private static final String LOOPBACK = "127.0.0.1";
    private static final String TAKE = "nat.take";
    private static final String CLOSE = "nat.close";

    @RegisterExtension
    final Nord nord = new Nord(Bot.here());

    @Test
    void withoutANatRouterItIsSaidAtOnceAndNothingIsProposed() {
        try (Crown crown = Crown.started()) {
            GroupEditorPage editor = at(crown.port());
            Shell dialog = measuring(editor);
            nord.picture("editor-nat-begin");
            editor.press("nat.start");
            said(Words.of("Der Registrar sieht uns unter unserer eigenen Adresse: kein NAT-Router.",
                    "The registrar sees us under our own address: no NAT router."));
            assertTrue(nord.said().contains(Words.of("Eine Firewall", "A firewall")), nord.said());
            assertFalse(editor.possible(TAKE));
            nord.picture("editor-nat-none");
            editor.answer(dialog, CLOSE);
            assertEquals("25 s", editor.text(INTERVAL));
            assertEquals(0, crown.bound());
        }
    }

    @Test
    void theProposalIsTakenOverUnsavedAndCanBeUndone() throws IOException {
        try (ForgetfulRouter router = ForgetfulRouter.remembering(Duration.ofMillis(7500))) {
            GroupEditorPage editor = at(router.port()).choose("registrar.keepAlive.method", 0);
            Shell dialog = measuring(editor);
            editor.choose("nat.user", 1).press("nat.start");
            nord.bot().until("it measures", this::measures);
            nord.picture("editor-nat-measuring");
            nord.bot().until("there is a proposal", Duration.ofSeconds(40), () -> enabled(TAKE));
            assertTrue(sentence().endsWith("4 s."), sentence());
            assertTrue(editor.text("nat.story").contains(Words.of("die Telefonanlage leitet die Anfrage nicht weiter",
                    "the PBX does not pass the request on")), editor.text("nat.story"));
            nord.picture("editor-nat-proposal");
            editor.answer(dialog, TAKE);
            assertEquals("4 s", editor.text(INTERVAL));
            nord.bot().run(nord.bot().widget(Button.class, "editor.measure")::setFocus);
            nord.picture("editor-nat-taken");
            assertEquals(Duration.ofSeconds(25), nord.saved().registrar().keepAlive().interval());
            new MainWindow(nord.bot()).command(UNDO);
            assertEquals("25 s", editor.text(INTERVAL));
        }
    }

    @Test
    void aRegistrarThatIsSilentIsSaidInPlainWordsAndTheMeasurementIsCancelledAtOnce() throws IOException {
        try (DatagramSocket silent = new DatagramSocket(0, InetAddress.getByName(LOOPBACK))) {
            GroupEditorPage editor = at(String.valueOf(silent.getLocalPort()));
            Shell dialog = measuring(editor);
            editor.press("nat.start");
            nord.bot().until("it can be cancelled", () -> enabled("progress.cancel"));
            editor.press("progress.cancel");
            said(Words.of("Abgebrochen.", "Cancelled."));
            editor.press("nat.start");
            said(Words.of("Es ließ sich nichts messen.", "Nothing could be measured."));
            assertFalse(editor.possible(TAKE));
            nord.picture("editor-nat-silent");
            editor.answer(dialog, CLOSE);
        }
    }

    private GroupEditorPage at(String port) {
        return nord.opened().turnTo("registrar").type("registrar.host", LOOPBACK).type("registrar.port", port);
    }

    private static Shell measuring(GroupEditorPage editor) {
        return editor.openingWindow("editor.measure", "nat");
    }

    private boolean measures() {
        return nord.bot().found(Text.class, "nat.story")
                .filter(story -> story.getText().contains(ForgetfulRouter.OUTSIDE)).isPresent();
    }

    private boolean enabled(String button) {
        return nord.bot().found(Button.class, button).filter(Button::isEnabled).isPresent();
    }

    private void said(String sentence) {
        nord.bot().until(sentence, () -> sentence().equals(sentence));
    }

    private String sentence() {
        return nord.bot().ask(() -> nord.bot().found(Label.class, "nat.sentence").orElseThrow().getText());
    }
}
