/** Joins the seal, the shelf and the swap: what a person wishes is planned and applied. */
package org.linewright.drivers.internal.desk;
