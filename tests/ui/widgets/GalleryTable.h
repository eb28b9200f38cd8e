// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/widgets/Gallery.h"
#include "ui/widgets/lists/RecordTable.h"

#include <QApplication>
#include <QLabel>

namespace marac::test {

/// A list in a window of its own, with the rows of the gallery in it. For a test to inherit from.
class GalleryTable
{
protected:
    void begin()
    {
        theme::apply(Scheme::Light, 100);
        m_table = new RecordTable(QStringLiteral("referrals"), QStringLiteral("Referrals"));
        m_model = Gallery::model(m_table);
        m_table->setModel(m_model);
        m_model->setRows(Gallery::rows());
        m_table->resize(900, 400);
        m_table->show();
        QApplication::setActiveWindow(m_table);
    }

    void end() { delete m_table; }

    /// How many lines the list says there are.
    QString countShown() const
    {
        for (const QLabel *label : m_table->findChildren<QLabel *>()) {
            if (label->text().contains(QStringLiteral("or more")) || label->text().contains(QStringLiteral(" of "))
                || label->text().contains(QStringLiteral("found")))
                return label->text();
        }
        return {};
    }

    RecordTable *m_table = nullptr;
    RowsModel<GalleryRow> *m_model = nullptr;
};

} // namespace marac::test
