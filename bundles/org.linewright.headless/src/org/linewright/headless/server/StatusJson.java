package org.linewright.headless.server;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linewright.core.Text;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.LineId;
import org.linewright.lines.LineClient;
import org.linewright.lines.LineState;
import org.linewright.lines.LineStatus;
import org.linewright.lines.Reach;
import org.linewright.lines.SeenContact;

/** A line as JSON: what {@code status --json} prints, and what the server tells. Times in seconds, RTT in ms. */
public final class StatusJson {

    private StatusJson() {
    }

    public static JsonObject of(ServedLine line) {
        LineStatus status = line.status();
        JsonObject json = new JsonObject();
        json.addProperty("group", status.id().group().value());
        json.addProperty("user", status.id().user());
        json.addProperty("addressOfRecord", status.addressOfRecord());
        json.addProperty("state", status.state().name());
        json.addProperty("since", status.since().toString());
        json.addProperty("askedSeconds", status.asked().toSeconds());
        json.addProperty("grantedSeconds", status.granted().toSeconds());
        status.next().ifPresent(next -> json.addProperty("next", next.toString()));
        json.addProperty("rttMillis", status.rtt().toNanos() / 1e6);
        status.seenAs().ifPresent(seen -> json.addProperty("seenAs", written(seen)));
        status.server().ifPresent(server -> json.addProperty("server", written(server)));
        json.addProperty("lastAnswer", status.lastAnswer());
        json.addProperty("reasonGerman", status.reason().german());
        json.addProperty("reasonEnglish", status.reason().english());
        json.addProperty("requests", status.requests());
        JsonArray contacts = new JsonArray();
        status.contacts().forEach(contact -> contacts.add(contact(contact)));
        json.add("contacts", contacts);
        json.add("reach", reach(status.reach()));
        json.addProperty("failed", status.failed());
        JsonArray clients = new JsonArray();
        line.clients().forEach(client -> clients.add(client(client)));
        json.add("clients", clients);
        return json;
    }

    static ServedLine read(JsonObject json) {
        LineStatus status = status(json);
        List<LineClient> clients = new ArrayList<>();
        json.getAsJsonArray("clients").forEach(one -> clients.add(client(one.getAsJsonObject(), status.id())));
        return new ServedLine(status, clients);
    }

    private static JsonObject client(LineClient client) {
        JsonObject json = new JsonObject();
        json.addProperty("contact", client.contact());
        json.addProperty("at", written(client.at()));
        json.addProperty("leftSeconds", client.left().toSeconds());
        json.addProperty("agent", client.agent());
        return json;
    }

    private static LineClient client(JsonObject json, LineId line) {
        return new LineClient(line, text(json, "contact"), address(text(json, "at")),
                Duration.ofSeconds(json.get("leftSeconds").getAsLong()), text(json, "agent"));
    }

    private static LineStatus status(JsonObject json) {
        List<SeenContact> contacts = new ArrayList<>();
        json.getAsJsonArray("contacts").forEach(one -> contacts.add(contact(one.getAsJsonObject())));
        return new LineStatus(new LineId(new GroupId(text(json, "group")), text(json, "user")),
                text(json, "addressOfRecord"), LineState.valueOf(text(json, "state")),
                Instant.parse(text(json, "since")),
                Duration.ofSeconds(json.get("askedSeconds").getAsLong()),
                Duration.ofSeconds(json.get("grantedSeconds").getAsLong()), member(json, "next").map(Instant::parse),
                Duration.ofNanos((long) (json.get("rttMillis").getAsDouble() * 1e6)),
                member(json, "seenAs").map(StatusJson::address), member(json, "server").map(StatusJson::address),
                text(json, "lastAnswer"), new Text(text(json, "reasonGerman"), text(json, "reasonEnglish")), contacts,
                json.get("requests").getAsInt(),
                Optional.ofNullable(json.getAsJsonObject("reach")).map(StatusJson::proof).orElse(Reach.NOT_TRIED), // framework-driven null
                json.get("failed").getAsInt());
    }

    private static JsonObject reach(Reach reach) {
        JsonObject json = new JsonObject();
        json.addProperty("standing", reach.standing().name());
        reach.when().ifPresent(when -> json.addProperty("when", when.toString()));
        json.addProperty("howGerman", reach.how().german());
        json.addProperty("howEnglish", reach.how().english());
        json.addProperty("losses", reach.losses());
        reach.lost().ifPresent(lost -> json.addProperty("lost", lost.toString()));
        return json;
    }

    private static Reach proof(JsonObject json) {
        return new Reach(Reach.Standing.valueOf(text(json, "standing")), member(json, "when").map(Instant::parse),
                new Text(text(json, "howGerman"), text(json, "howEnglish")), json.get("losses").getAsInt(),
                member(json, "lost").map(Instant::parse));
    }

    private static JsonObject contact(SeenContact contact) {
        JsonObject json = new JsonObject();
        json.addProperty("uri", contact.uri());
        json.addProperty("expiresSeconds", contact.expires().toSeconds());
        json.addProperty("owner", contact.owner().name());
        return json;
    }

    private static SeenContact contact(JsonObject json) {
        return new SeenContact(text(json, "uri"), Duration.ofSeconds(json.get("expiresSeconds").getAsLong()),
                SeenContact.Owner.valueOf(text(json, "owner")));
    }

    private static String written(InetSocketAddress address) {
        String host = address.getAddress().getHostAddress();
        return (host.contains(":") ? "[" + host + "]" : host) + ":" + address.getPort();
    }

    private static InetSocketAddress address(String text) {
        int colon = text.lastIndexOf(':');
        try {
            return new InetSocketAddress(InetAddress.getByName(text.substring(0, colon)),
                    Integer.parseInt(text.substring(colon + 1)));
        } catch (UnknownHostException wrong) {
            throw new IllegalArgumentException(text, wrong);
        }
    }

    private static String text(JsonObject json, String name) {
        return json.get(name).getAsString();
    }

    private static Optional<String> member(JsonObject json, String name) {
        return Optional.ofNullable(json.get(name)).map(JsonElement::getAsString); // framework-driven null
    }
}
