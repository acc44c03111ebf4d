// libxml/encoding.h pulls in ICU's headers when libxml2 was built with ICU, and those clash with the copy of ICU that
// Foundation carries on Linux. Nothing here needs ICU, so its use is switched off before the other headers are read.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/HTMLparser.h>
#include <libxml/xmlerror.h>

// `xmlFree` is a variable that holds a function, which Swift cannot call safely.
static inline void ucwagen_xml_free(void *pointer) { xmlFree(pointer); }
