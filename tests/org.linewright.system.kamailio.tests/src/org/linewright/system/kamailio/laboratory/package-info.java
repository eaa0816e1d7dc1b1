/** The fault laboratory: what is wrong is brought about for real, and exactly that is found. */
package org.linewright.system.kamailio.laboratory;
