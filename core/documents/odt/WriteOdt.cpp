// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/odt/WriteOdt.h"

#include "core/documents/odt/OdtContent.h"
#include "core/documents/odt/OdtStyles.h"
#include "core/documents/odt/ZipFile.h"
#include "core/platform/NewFile.h"

namespace marac::documents {

static const QByteArray mimeType = QByteArrayLiteral("application/vnd.oasis.opendocument.text");

static QByteArray manifest()
{
    return QByteArrayLiteral(R"(<?xml version="1.0" encoding="UTF-8"?>
<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2">
 <manifest:file-entry manifest:full-path="/" manifest:version="1.2" manifest:media-type="application/vnd.oasis.opendocument.text"/>
 <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
 <manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/>
 <manifest:file-entry manifest:full-path="meta.xml" manifest:media-type="text/xml"/>
</manifest:manifest>
)");
}

static QByteArray meta()
{
    return QByteArrayLiteral(R"(<?xml version="1.0" encoding="UTF-8"?>
<office:document-meta xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" office:version="1.2">
 <office:meta><meta:generator>MARAC Register</meta:generator></office:meta>
</office:document-meta>
)");
}

QByteArray odtBytes(const Document &document)
{
    ZipFile zip;
    zip.store(QByteArrayLiteral("mimetype"), mimeType); // first and as it is: by it the file is known
    zip.add(QByteArrayLiteral("content.xml"), odtContent(document));
    zip.add(QByteArrayLiteral("styles.xml"), odtStyles(document));
    zip.add(QByteArrayLiteral("meta.xml"), meta());
    zip.add(QByteArrayLiteral("META-INF/manifest.xml"), manifest());
    return zip.bytes();
}

Result<> writeOdt(const Document &document, const QString &path)
{
    return writeNewFile(path, odtBytes(document));
}

bool mayBeOdt(DocumentKind kind)
{
    return kind != DocumentKind::RecoverySheet;
}

} // namespace marac::documents
