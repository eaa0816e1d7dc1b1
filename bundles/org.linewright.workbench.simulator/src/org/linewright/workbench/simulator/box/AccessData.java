package org.linewright.workbench.simulator.box;

import java.net.InetSocketAddress;
import java.util.Locale;
import org.linewright.core.Text;
import org.linewright.simulator.Account;

/** What a phone has to be told to register with an account; with the password, for the person's own hands. */
public record AccessData(Account account, InetSocketAddress pbx) {

    public Text words() {
        return new Text(words(Locale.GERMAN), words(Locale.ENGLISH));
    }

    private String words(Locale locale) {
        return String.join("\n",
                line(new Text("Registrar/IP-Adresse", "Registrar/IP address"), pbx.getAddress().getHostAddress(),
                        locale),
                line(new Text("Port", "Port"), String.valueOf(pbx.getPort()), locale),
                line(new Text("Transport", "Transport"), "UDP", locale),
                line(new Text("Domäne", "Domain"), account.id().domain(), locale),
                line(new Text("Benutzername", "User name"), account.id().name(), locale),
                line(new Text("Authentisierungsname", "Authentication name"), account.id().name(), locale),
                line(new Text("Passwort", "Password"), account.password().reveal(), locale));
    }

    private static String line(Text label, String value, Locale locale) {
        return label.in(locale) + ": " + value;
    }
}
