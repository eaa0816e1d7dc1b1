/**
 * One file for support: what happened, what is wrong, and with what, without anything that opens something.
 *
 * <p>Laws: the file for secrets is never read; no known secret leaves in any usual form, proven by a search of every entry
 * before the file has its name; numbers and names have other words unless a person asked for them, the same in the trace
 * and in the configuration; no link is followed, and everything has a bound.
 */
package org.linewright.diagnostics.parcel;
