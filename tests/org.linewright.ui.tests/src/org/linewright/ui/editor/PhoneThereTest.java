package org.linewright.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.linewright.core.Secret;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.SecretReference;
import org.linewright.core.time.SystemTimers;
import org.linewright.operations.Wish;
import org.linewright.sip.Account;
import org.linewright.sip.JainUserAgents;
import org.linewright.sip.ServerAddress;
import org.linewright.sip.SipOptions;
import org.linewright.sip.UserAgent;
import org.linewright.ui.bot.Bot;
import org.linewright.ui.bot.PictureOfFailure;
import org.linewright.ui.pages.GroupEditorPage;
import org.linewright.workbench.kit.Desk;
import org.linewright.workbench.kit.Words;
import org.osgi.service.component.runtime.ServiceComponentRuntime;

/** Where own phones may register, a person sees in the editor of a group where, and that one is there. */
@ExtendWith(PictureOfFailure.class)
class PhoneThereTest {

    private static final Secret PASSWORD = new Secret("desk of 203");

    @RegisterExtension
    final Nord nord = new Nord(Bot.here());

    private final IEclipsePreferences settings = InstanceScope.INSTANCE.getNode("org.linewright.workbench");
    private final SystemTimers timers = new SystemTimers("phone timers");
    private int port;

    @BeforeEach
    void let() throws IOException {
        try (DatagramSocket free = new DatagramSocket(0, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        settings.put("clients", "THIS_COMPUTER");
        settings.putInt("clients.port", port);
        reopen();
        LineGroup open = nord.fresh().withLines(nord.fresh().lines().stream()
                .map(line -> line.user().equals("203")
                        ? line.withEnabled(true).withTraits(
                                line.traits().withClient(Optional.of(SecretReference.secret("desk/<USER>"))))
                        : line)
                .toList());
        nord.administration().apply(Wish.put(open).keeping("desk/203", PASSWORD));
    }

    @AfterEach
    void forget() {
        nord.window().closeEditors();
        settings.remove("clients");
        settings.remove("clients.port");
        timers.close();
        reopen();
    }

    private void reopen() {
        new DeskPause(Elsewhere.service(ServiceComponentRuntime.class)).meanwhile(() -> {
            // it only comes back
        });
        nord.bot().until("its lines run",
                () -> PlatformUI.getWorkbench().getService(Desk.class).now().running());
    }

    @Test
    void aPhoneThatRegistersIsSeenWhereItIsLetIn() {
        GroupEditorPage editor = nord.opened().turnTo("lines").select("lines.table", 3);
        Shell dialog = editor.opening("lines.phone", "lines.phone");
        assertEquals("127.0.0.1:" + port, editor.text("phone.server"));
        assertEquals(Words.of("keines angemeldet", "none registered"), editor.text("phone.attached"));
        assertTrue(editor.possible("lines.phone.ok"), "its password is kept");
        try (UserAgent phone = new JainUserAgents().openWatched(
                SipOptions.defaults().on(InetAddress.getLoopbackAddress(), 0), timers, message -> {
                    // nobody looks
                }).result().orElseThrow()) {
            phone.bind(new Account("203", "nord.invalid", new ServerAddress("127.0.0.1", OptionalInt.of(port)), "203",
                    () -> PASSWORD)).register(Duration.ofMinutes(10), answer -> {
                        // it is seen or not
                    });
            String there = Words.of("angemeldet:", "registered:");
            nord.bot().until("it is seen in the dialog", () -> nord.bot()
                    .found(org.eclipse.swt.widgets.Text.class, "phone.attached")
                    .filter(text -> text.getText().startsWith(there)).isPresent());
            nord.picture("editor-phone-there");
            editor.answer(dialog, "lines.phone.cancel");
            assertTrue(editor.rows("lines.table").contains(there), editor.rows("lines.table"));
        }
    }
}
