package org.linewright.pbx.laws;

/** What a driver is listed under, without being asked: the elements of its {@code PbxDriverInfo}. */
public record Names(String id, String vendor, String label, String version) {
}
