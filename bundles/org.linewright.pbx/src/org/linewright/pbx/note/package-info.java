/**
 * What an integration note says, with the line it says it in, and the profile that follows from it. For faces; a driver
 * does not need it.
 */
package org.linewright.pbx.note;
