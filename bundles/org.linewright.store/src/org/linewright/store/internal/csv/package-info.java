/** Lists of lines as CSV (RFC 4180) the way spreadsheets write and read them. */
package org.linewright.store.internal.csv;
