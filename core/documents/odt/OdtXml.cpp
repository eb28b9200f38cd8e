// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/odt/OdtXml.h"

#include "core/base/Text.h"

#include <QXmlStreamWriter>

namespace marac::documents {

OdtXml::OdtXml(QByteArray *into) : m_writer(new QXmlStreamWriter(into))
{
}

OdtXml::~OdtXml()
{
    delete m_writer;
}

void OdtXml::start(const char *name, Attributes attributes)
{
    m_writer->writeStartElement(QString::fromLatin1(name));
    for (const auto &[key, value] : attributes)
        m_writer->writeAttribute(QString::fromLatin1(key), value);
}

void OdtXml::end()
{
    m_writer->writeEndElement();
}

void OdtXml::empty(const char *name, Attributes attributes)
{
    start(name, attributes);
    end();
}

static bool isWritable(const QString &text, qsizetype at)
{
    const QChar c = text.at(at);
    if (c.isHighSurrogate())
        return at + 1 < text.size() && text.at(at + 1).isLowSurrogate();
    if (c.isLowSurrogate())
        return at > 0 && text.at(at - 1).isHighSurrogate();
    return c >= QLatin1Char(' ') && c.unicode() < 0xFFFE;
}

void OdtXml::text(const QString &stored)
{
    const QString text = text::shown(stored);
    QString plain;
    const auto flush = [&] {
        if (!plain.isEmpty())
            m_writer->writeCharacters(plain);
        plain.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == QLatin1Char('\n') || c == QLatin1Char('\t')) {
            flush();
            empty(c == QLatin1Char('\n') ? "text:line-break" : "text:tab");
        } else if (c == QLatin1Char(' ') && (i == 0 || text.at(i - 1).isSpace())) {
            flush(); // a reader joins spaces that stand as they are
            empty("text:s");
        } else {
            plain += isWritable(text, i) ? c : QChar(QChar::ReplacementCharacter);
        }
    }
    flush();
}

QString odtMm(double millimetres)
{
    return QString::number(millimetres, 'f', 1) + QStringLiteral("mm");
}

QByteArray odtRoot(const char *name, const QByteArray &inside)
{
    static constexpr std::pair<const char *, const char *> spaces[] = {
        {"office", "office"}, {"style", "style"},          {"text", "text"},
        {"table", "table"},   {"fo", "xsl-fo-compatible"}, {"svg", "svg-compatible"},
    };
    QByteArray root = QByteArrayLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<");
    root += name;
    for (const auto &[prefix, space] : spaces)
        root += QByteArray(" xmlns:") + prefix + "=\"urn:oasis:names:tc:opendocument:xmlns:" + space + ":1.0\"";
    return root + " office:version=\"1.2\">" + inside + "</" + name + ">\n";
}

} // namespace marac::documents
