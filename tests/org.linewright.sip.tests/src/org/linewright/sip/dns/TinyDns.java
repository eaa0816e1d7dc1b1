package org.linewright.sip.dns;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.xbill.DNS.ARecord;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Flags;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Record;
import org.xbill.DNS.SRVRecord;
import org.xbill.DNS.Section;
import org.xbill.DNS.Type;

/** A name server on loopback that knows what it was told, and nothing else. */
public final class TinyDns implements AutoCloseable {

    private final DatagramSocket socket;
    private final Map<String, List<Record>> records = new HashMap<>();

    public TinyDns() throws IOException {
        socket = new DatagramSocket(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        Thread.ofVirtual().start(this::serve);
    }

    public InetSocketAddress address() {
        return (InetSocketAddress) socket.getLocalSocketAddress();
    }

    public void host(String name, String address) throws IOException {
        Name owner = Name.fromString(name + ".");
        put(name, Type.A, List.of(new ARecord(owner, DClass.IN, 60, InetAddress.getByName(address))));
    }

    public void services(String name, SRVRecord... services) {
        put("_sip._udp." + name, Type.SRV, List.of(services));
    }

    public static SRVRecord service(String name, int priority, int port, String target) throws IOException {
        return new SRVRecord(Name.fromString("_sip._udp." + name + "."), DClass.IN, 60, priority, 0, port,
                Name.fromString(target + "."));
    }

    private synchronized void put(String name, int type, List<Record> answer) {
        records.put(name + " " + type, answer);
    }

    private synchronized List<Record> answer(Record question) {
        return records.getOrDefault(question.getName().toString(true) + " " + question.getType(), List.of());
    }

    private void serve() {
        byte[] buffer = new byte[4096];
        while (!socket.isClosed()) {
            try {
                DatagramPacket packet = new DatagramPacket(buffer, buffer.length);
                socket.receive(packet);
                byte[] reply = reply(new Message(ByteBuffer.wrap(buffer, 0, packet.getLength())));
                socket.send(new DatagramPacket(reply, reply.length, packet.getSocketAddress()));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private byte[] reply(Message query) {
        List<Record> answer = answer(query.getQuestion());
        Message reply = new Message(query.getHeader().getID());
        reply.getHeader().setFlag(Flags.QR);
        reply.getHeader().setFlag(Flags.AA);
        reply.addRecord(query.getQuestion(), Section.QUESTION);
        answer.forEach(record -> reply.addRecord(record, Section.ANSWER));
        reply.getHeader().setRcode(answer.isEmpty() ? Rcode.NXDOMAIN : Rcode.NOERROR);
        return reply.toWire();
    }

    @Override
    public void close() {
        socket.close();
    }
}
