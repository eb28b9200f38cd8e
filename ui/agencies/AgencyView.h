// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agencies/ConsultAgency.h"

#include <QWidget>

class QVBoxLayout;

namespace marac {

/// One agency for reading: what it is, its data controller, its officers, and the buttons that lead to changing them.
class AgencyView final : public QWidget
{
    Q_OBJECT

public:
    AgencyView(const AgencyFile &file, QDate today, bool mayKeep, QWidget *parent = nullptr);

    const AgencyFile &file() const { return m_file; }

Q_SIGNALS:
    void editAgencyAsked();
    void editSignatoryAsked();
    void withdrawAsked();
    void designateAsked();
    void designationFormAsked();
    void editOfficerAsked(const marac::Officer &officer);
    void endOfficerAsked(const marac::Officer &officer);
    /// Another agency of the same data controller.
    void agencyAsked(marac::AgencyId id);

private:
    using Ask = void (AgencyView::*)();
    void addBanner(QVBoxLayout *column);
    void addHead(QVBoxLayout *column, const QString &title, const QList<std::tuple<QString, QString, Ask>> &buttons);
    void addAgency(QVBoxLayout *column);
    void addSignatory(QVBoxLayout *column);
    void addUnits(QVBoxLayout *column);
    void addOfficers(QVBoxLayout *column);

    AgencyFile m_file;
    QDate m_today;
    bool m_mayKeep;
};

} // namespace marac
